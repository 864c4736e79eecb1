"""Objects that bring the heap to one state, whatever was made before.

What a pass takes depends on where its objects lie. Where those that it makes and drops are the only
ones of a pool of Python's allocator, or the last that it has room for, the allocator fetches and
returns a pool in every pass; a growing list that lies in a hole between others is moved, and at the
end of the heap it is not; a text at the end of a page is compared in more steps. All that moved
counts by up to 1.8 % with the order of cells. With these objects the pools of each size are full
but for one, which has a single object, and what else is made goes to the end of the heap.
"""

from __future__ import absolute_import

import functools
from sys import getsizeof

from tare_probe.memory.allocator_costs import POOL, SMALL, alignment, capacity

MOST = 60000
"""Objects in all; what is left of the pools of a representation that is gone."""
NUMBERS = 6
"""How many numbers the filling itself may hold while it looks."""
LARGE = [1 << power for power in range(16, 10, -1)] + list(range(1040, 512, -16))
"""Bytes of what fills the holes that the C library keeps; the largest come first."""
BEYOND = 2
"""How many objects in a row that lie beyond all others show that no hole is left."""


def settled_heap():
    """The objects, to be held while counting."""
    held = [None] * MOST
    count = 0
    for make, size in _kinds():
        count = _fill_pools(make, size, held, count)
    _fill_holes(held, count)
    return held


def _kinds():
    """(What makes an object, its size) for each size that the allocator keeps apart."""
    bare, step = getsizeof(b""), alignment()
    sizes = range(bare + -bare % step, SMALL + 1, step)
    small = [object, functools.partial(float, "0.5"), functools.partial(int, "1000000")]
    texts = [functools.partial(b".".__mul__, size - bare) for size in sizes]
    return [(make, getsizeof(make())) for make in small + texts]


def _fill_pools(make, size, held, count):
    """Fills `held` from `count` on until a pool has been filled from its first object on.

    The pool of the object after that is another empty one.
    """
    room = capacity(size) - (NUMBERS if size <= getsizeof(1 << 29) else 0)
    pool, run = None, 0
    while count < len(held):
        one = held[count] = make()
        count += 1
        here = id(one) // POOL
        if here == pool:
            run += 1
            continue
        if run >= room:
            break
        pool, run = here, 1
    return count


def _fill_holes(held, count):
    last = 0
    for size in LARGE:
        beyond = 0
        while beyond < BEYOND and count < len(held):
            one = held[count] = b"." * (size - getsizeof(b""))
            count += 1
            beyond = beyond + 1 if id(one) > last else 0
            last = max(last, id(one))
