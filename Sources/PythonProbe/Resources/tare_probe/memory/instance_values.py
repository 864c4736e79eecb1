"""Bytes that instances hold outside what sys.getsizeof says, read by address and never touched.

From 3.11 on the attributes of an instance lie in an array of values in or beside the object, and
its dict is made only when somebody asks for it. Offsets and sizes are those of CPython's
Include/internal/pycore_dict.h and pycore_object.h of 3.11, 3.12 and 3.13, each proved against
tracemalloc for objects of 0 to 35 attributes. On 3.11 and 3.12 the first 28 or so instances of a
class may be said up to 56 bytes too large.
"""

from __future__ import absolute_import

import sys
from sys import getsizeof

VERSION = sys.version_info[:2]
INLINE_VALUES = 1 << 2
MANAGED_DICT = 1 << 4
WORD = 8

if VERSION >= (3, 11):
    import ctypes

    _word = ctypes.c_size_t.from_address
    _count = ctypes.c_ssize_t.from_address
    _byte = ctypes.c_uint8.from_address


def is_managed(kind):
    """True where instances of a type keep their values as described here."""
    return VERSION >= (3, 11) and bool(kind.__flags__ & MANAGED_DICT)


def values(instance):
    """(bytes of its values, they lie inside the object, its dict where the collector hides it)."""
    kind = type(instance)
    address = id(instance)
    word = _word(address - 3 * WORD).value
    if VERSION == (3, 11):
        array = _word(address - 4 * WORD).value
        return (_array_bytes(array, _usable(kind)) if array else 0), False, None
    if VERSION == (3, 12):
        return (_array_bytes(word + 1, _usable(kind)) if word & 1 else 0), False, None
    if not kind.__flags__ & INLINE_VALUES:
        return 0, False, None
    array = address + kind.__basicsize__
    hidden = word if word and _byte(array + 3).value else None
    return _inline_bytes(array), True, _object(hidden) if hidden else None


def dict_bytes(mapping):
    """Bytes of a dict with the whole array of values that it took from an instance.

    getsizeof leaves out the array's head; on 3.13 an array inside the instance is counted there.
    """
    size = getsizeof(mapping)
    address = id(mapping)
    array = _word(address + 5 * WORD).value
    if not array:
        return size
    keys = _word(address + 4 * WORD).value
    count = _slots(keys)
    size -= count * WORD
    if VERSION < (3, 13):
        return size + _array_bytes(array, count)
    return size if _byte(array + 2).value else size + _inline_bytes(array)


def _object(address):
    return ctypes.cast(address, ctypes.py_object).value


def _usable(kind):
    """Values that the keys shared by a type's instances have room for.

    They lie three words behind the type's name, which tells where its heap part begins.
    """
    if kind not in _known:
        start, name, qualname = id(kind), id(kind.__name__), id(kind.__qualname__)
        keys = 0
        for offset in range(0, type.__basicsize__ - 3 * WORD, WORD):
            here = start + offset
            if _word(here).value == name and _word(here + 2 * WORD).value == qualname:
                keys = _word(here + 3 * WORD).value
                break
        _known[kind] = keys
    keys = _known[kind]
    return _slots(keys) if keys else 0


_known = {}


def _slots(keys):
    """Entries that a table of keys can hold: those free and those taken."""
    return _count(keys + 2 * WORD).value + _count(keys + 3 * WORD).value


def _array_bytes(array, count):
    """3.11 and 3.12: count pointers behind a head of count + 2 bytes, rounded up to a word.

    The byte before the pointers is the size of the head; where it does not fit the count, the
    array was made when the class was new and longer.
    """
    head = _byte(array - 1).value
    if (count + 9) & -WORD != head:
        count = head - 2
    return count * WORD + head


def _inline_bytes(array):
    """3.13: the capacity is the first byte; as many pointers and one more behind as many bytes."""
    capacity = _byte(array).value
    return ((capacity + 7) & -WORD) + (capacity + 1) * WORD
