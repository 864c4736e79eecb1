"""Sizes of objects themselves by sys.getsizeof, of many at once, and where it must not be asked."""

from __future__ import absolute_import

import sys
import types
from collections import Counter

from tare_probe.common.implementation import getsizeof, is_cpython

if sys.version_info[0] == 2:
    from itertools import imap as map

BUILT_IN = type(getattr(dict, "__sizeof__", None))  # PyPy has no such method
GC_FLAG = 1 << 14
HEAP_TYPE = 1 << 9
LINKED = (1 << 3 | 1 << 4) if sys.version_info >= (3, 11) else 0
"""Types whose instances have addresses of a dict and of weak references before them."""
HEAD = getsizeof([]) - [].__sizeof__() if is_cpython() else 0
LINKS = 16


def sizes_of(kind, objects):
    """How many of these objects of one type have which size by sys.getsizeof, which is not idle.

    It looks __sizeof__ up for each object anew and adds the collector's head, the same for a type.
    """
    size_of = size_function(kind)
    if size_of is not None:
        return tally(map(size_of, objects))
    if kind.__sizeof__ == object.__sizeof__ and not kind.__itemsize__:
        return {getsizeof(objects[0]): len(objects)}
    head = getsizeof(objects[0]) - kind.__sizeof__(objects[0])
    sizes = tally(map(kind.__sizeof__, objects))
    return dict((size + head, count) for size, count in sizes.items())


def size_function(kind):
    """The function that gives the size of an object whose type has a __sizeof__ not in C, or None.

    What is of a type written in Python is a stand-in, as unittest.mock makes them: it notes each
    call, and a walk would find new notes for ever. Functions of Cython are of a type in C.
    """
    for each in kind.__mro__:
        if "__sizeof__" in each.__dict__:
            found = type(each.__dict__["__sizeof__"])
            if found is BUILT_IN:
                return None
            return plain_bytes if _is_written_in_python(found) else told_bytes
    return None


def _is_written_in_python(kind):
    members = (member for each in kind.__mro__ for member in each.__dict__.values())
    return any(isinstance(member, types.FunctionType) for member in members)


def told_bytes(each):
    """What an object says by code of its own, where that ends well."""
    try:
        return getsizeof(each)
    except Exception:
        return plain_bytes(each)


def plain_bytes(each):
    """Bytes of an object without asking it: its fields, and what stands before them."""
    flags = type(each).__flags__
    before = (HEAD if flags & GC_FLAG else 0) + (LINKS if flags & LINKED else 0)
    return object.__sizeof__(each) + before


def tally(sizes):
    """How many are of which size; most often all are of one."""
    sizes = list(sizes)
    if sizes.count(sizes[0]) == len(sizes):
        return {sizes[0]: len(sizes)}
    return Counter(sizes)
