"""Objects that move a benchmark's own to other places of the allocator's pools.

Where the objects that a pass makes and drops are the only ones of a pool, the allocator fetches
and returns the pool in every pass. That is a matter of what was allocated before: one object more
or less moved every cell by 0.3 to 0.5 %, and no second one did.
"""

from __future__ import absolute_import

PADDINGS = (0, 1, 7)
"""How many objects of each size; the least count is the one away from an edge."""
SIZES = range(0, 480, 8)


def padding(number):
    """That many objects of each size that the allocator keeps apart; to be held while counting."""
    return [b"." * size for size in SIZES for _ in range(number)] if number else []
