"""What Python's allocator really spends for a request: its size classes and pools, else malloc.

Up to 512 bytes a request is rounded up to 16 (8 on old versions) and has its share of a pool, whose
head is 48 bytes (CPython's Objects/obmalloc.c); above that the C library's malloc adds 8 bytes and
rounds up to 16. Agrees within 1 % with what a process grows by (see the metric resident).
"""

from __future__ import absolute_import

import sys
from sys import getsizeof

from tare_probe.common.implementation import is_cpython

SMALL = 512
HEAD = 48
POOL = 16384 if sys.version_info >= (3, 10) else 4096
OLD_GC_HEAD = 32
OLD_NUMBERS = 1008.0 / 41
"""On 2.7 ints and floats lie 41 together in blocks of 1000 bytes, which are never given back."""


def why_not():
    """Why it is not known what the allocator spends, or None."""
    if not is_cpython():
        return "its size classes are those of CPython's allocator"
    if "t" in getattr(sys, "abiflags", ""):
        return "a free-threaded build has another allocator, mimalloc"
    return None


def spent(size):
    """Bytes that a request of `size` bytes takes, its share of what holds it included."""
    if size > SMALL:
        return spent_by_malloc(size)
    return POOL / float(capacity(size))


def capacity(size):
    """How many requests of `size` bytes a pool has room for."""
    step = alignment()
    taken = max(step, (size + step - 1) & -step)
    return (POOL - HEAD) // taken


def spent_by_malloc(size):
    """The same where the C library is asked whatever the size."""
    return max(32, (size + 8 + 15) & -16)


def spent_on(sizes):
    """The same for a mapping from size to count."""
    return sum(count * spent(size) for size, count in sizes.items())


def without_chance(spent):
    """Bytes without the last digits, which depend on what else is held and in which order."""
    return round(spent, 6)


def spent_on_list(held):
    """The same for a list without its items."""
    body = getsizeof([])
    array = getsizeof(held) - body
    return spent(body) + (spent(array) if array else 0)


def spent_on_old(kind, size):
    """The same for an object of 2.7, where lists, dicts and Unicode strings are two blocks each.

    From 3.4 on tracemalloc knows every request, so this is asked of 2.7 alone.
    """
    if kind in (int, float):
        return OLD_NUMBERS
    if kind in (list, dict):
        body = kind.__basicsize__ + OLD_GC_HEAD
        return spent(body) + (spent_by_malloc(size - body) if size > body else 0)
    if kind is type(u""):
        return spent(kind.__basicsize__) + spent(size - kind.__basicsize__)
    return spent(size)


def requests_of_list(held):
    """How many requests a list without its items makes: its head, and an array if it has items."""
    return 2 if getsizeof(held) > getsizeof([]) else 1


def requests_of_old(kind, size):
    """How many requests an object of 2.7 makes, by its bytes; see `spent_on_old`."""
    if kind in (list, dict):
        return 2 if size > kind.__basicsize__ + OLD_GC_HEAD else 1
    return 2 if kind is type(u"") else 1


def alignment():
    """16, or 8 where some object lies between: bytes of 40 are 48 apart or 40."""
    if not _known:
        samples = [b"%03d" % number if number else b"000" for number in range(64)]
        _known.append(8 if any(id(each) % 16 for each in samples) else 16)
    return _known[0]


_known = []
