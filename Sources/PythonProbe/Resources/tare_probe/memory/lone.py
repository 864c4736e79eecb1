"""Objects that one place alone refers to, told by their count of references.

A walk meets such an object once, by way of that place. So it need not be remembered, which takes
ten times as long as to ask for the count.
"""

from __future__ import absolute_import

import gc
import sys
from itertools import compress, repeat
from operator import eq, ne

if sys.version_info[0] == 2:
    from itertools import imap as map


def split(objects):
    """(those of the objects that are lone, the others).

    objects: what other objects refer to; no other list may hold them meanwhile.
    """
    if COUNT is None:
        return [], objects
    counts = list(map(sys.getrefcount, objects))
    lone = counts.count(COUNT)
    if lone == len(counts):
        return objects, []
    if not lone:
        return [], objects
    return (
        list(compress(objects, map(eq, counts, repeat(COUNT)))),
        list(compress(objects, map(ne, counts, repeat(COUNT)))),
    )


def _count():
    """References that `split` finds of an object with one, or None where they tell nothing.

    In a free-threaded build some references are not counted.
    """
    if not hasattr(sys, "getrefcount") or "t" in getattr(sys, "abiflags", ""):
        return None
    places = [[object()], [object()]]
    places.append(places[1][:])
    objects = gc.get_referents(places[0], places[1])
    once, twice = list(map(sys.getrefcount, objects))
    return once if twice == once + 1 else None


COUNT = _count()
