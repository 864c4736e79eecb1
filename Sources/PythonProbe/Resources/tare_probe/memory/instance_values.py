"""Bytes that instances hold outside what sys.getsizeof says, read by address and never touched.

From 3.11 on the attributes of an instance lie in an array of values in or beside the object, and
its dict is made only when somebody asks for it. Where they lie is in `layouts`, and `layout_proof`
holds what is read here against tracemalloc. On 3.11 and 3.12 the first 28 or so instances of a
class may be said up to 56 bytes too large.
"""

from __future__ import absolute_import

import sys
from itertools import repeat
from operator import add, attrgetter
from sys import getsizeof

from tare_probe.memory.layouts import INSIDE, TAGGED, WORD, layout_of, refused

VALUE = attrgetter("value")
INLINE_VALUES = 1 << 2
MANAGED_DICT = 1 << 4
VALID = 3
"""The byte, in the head of values INSIDE, that says that they are those of the object."""

try:
    import ctypes

    word_at = ctypes.c_size_t.from_address
    _count = ctypes.c_ssize_t.from_address
    byte_at = ctypes.c_uint8.from_address
except (ImportError, AttributeError):  # nothing is read: `layout_proof` fails, and no walk is made
    ctypes = None


class InstanceValues(object):
    """What instances hold by one layout; without one they hold nothing of the kind."""

    def __init__(self, layout):
        self.layout = layout
        self._known = {}

    def is_managed(self, kind):
        """True where instances of a type keep their values as described here."""
        return self.layout is not None and bool(kind.__flags__ & MANAGED_DICT)

    def values(self, instance):
        """(bytes of its values, they lie inside the object, its dict where it is hidden).

        Hidden from the collector, that is.
        """
        kind = type(instance)
        address = id(instance)
        if self.layout.way == INSIDE:
            if not kind.__flags__ & INLINE_VALUES:
                return 0, False, None
            hidden = self._word(address) if self.layout.pointer else 0
            array = address + kind.__basicsize__
            return _inline_bytes(array), True, object_at(hidden) if hidden else None
        first = self.first(instance)
        return (_array_bytes(first, self._usable(kind)) if first else 0), False, None

    def first(self, instance):
        """The address of the first of its values, or 0 where they lie in a dict."""
        kind = type(instance)
        address = id(instance)
        if self.layout.way == INSIDE:
            array = address + kind.__basicsize__
            valid = kind.__flags__ & INLINE_VALUES and byte_at(array + VALID).value
            return array + WORD if valid else 0
        word = self._word(address)
        return word if self.layout.way != TAGGED else word + 1 if word & 1 else 0

    def _word(self, address):
        return word_at(address + self.layout.pointer * WORD).value

    def any_apart(self, mappings):
        """Whether any of these dicts has its values in an array, as a dict of an instance has.

        Asked of all at once, since it is so of few and takes a third of the time of `dict_bytes`.
        """
        if self.layout is None:
            return False
        addresses = map(add, map(id, mappings), repeat(self.layout.values * WORD))
        return any(map(VALUE, map(word_at, addresses)))

    def dict_bytes(self, mapping):
        """Bytes of a dict with the whole array of values that it took from an instance.

        getsizeof leaves out the array's head, and counts an array inside the instance once more.
        """
        size = getsizeof(mapping)
        address = id(mapping)
        array = word_at(address + self.layout.values * WORD).value
        if not array:
            return size
        count = _slots(word_at(address + self.layout.keys * WORD).value)
        size -= count * WORD
        if self.layout.way != INSIDE:
            return size + _array_bytes(array, count)
        embedded = byte_at(array + self.layout.embedded).value
        return size if embedded else size + _inline_bytes(array)

    def _usable(self, kind):
        """Values that the keys shared by a type's instances have room for."""
        keys = self.keys(kind)
        return _slots(keys) if keys else 0

    def keys(self, kind):
        """The address of the keys that a type's instances share, or 0.

        They lie three words behind the type's name, which tells where its heap part begins.
        """
        if kind not in self._known:
            start, name, qualname = id(kind), id(kind.__name__), id(kind.__qualname__)
            keys = 0
            for offset in range(0, type.__basicsize__ - 3 * WORD, WORD):
                here = start + offset
                if word_at(here).value == name and word_at(here + 2 * WORD).value == qualname:
                    keys = word_at(here + 3 * WORD).value
                    break
            self._known[kind] = keys
        return self._known[kind]


HERE = InstanceValues(None if refused() else layout_of(sys.version_info[:2]))
"""By the layout of this version."""


def object_at(address):
    return ctypes.cast(address, ctypes.py_object).value


def _slots(keys):
    """Entries that a table of keys can hold: those free and those taken."""
    return _count(keys + 2 * WORD).value + _count(keys + 3 * WORD).value


def _array_bytes(array, count):
    """3.11 and 3.12: count pointers behind a head of count + 2 bytes, rounded up to a word.

    The byte before the pointers is the size of the head; where it does not fit the count, the
    array was made when the class was new and longer.
    """
    head = byte_at(array - 1).value
    if (count + 9) & -WORD != head:
        count = head - 2
    return count * WORD + head


def _inline_bytes(array):
    """From 3.13: the first byte is the capacity; as many bytes, and one pointer more, follow it."""
    capacity = byte_at(array).value
    return ((capacity + 7) & -WORD) + (capacity + 1) * WORD
