"""Of which parts the bytes of one object consist."""

from __future__ import absolute_import

import sys
from collections import deque
from itertools import repeat
from operator import add, attrgetter

from tare_probe.memory import instance_values
from tare_probe.memory.instance_attributes import VALUES as VALUES_WORD
from tare_probe.memory.instance_dicts import members_of
from tare_probe.memory.layouts import WORD
from tare_probe.memory.shallow_sizes import GC_FLAG, HEAD, HEAP_TYPE, LINKED, LINKS
from tare_probe.memory.walk import MAPPINGS, OLD

if OLD:
    from itertools import imap as map

COLLECTOR = "collector's head"
HEADER = "header"
BOOKKEEPING = "bookkeeping"
POINTERS = "pointers"
VALUES = "attribute values"
INLINE = "inline values"
KEY_TABLES = "key tables"
DATA = "data"
SPARE = "spare room"
PARTS = {
    DATA: "characters, digits, floats and whatever else an object is there for",
    POINTERS: "references to other objects: slots, and items of lists and tuples",
    VALUES: "arrays of attribute values beside an instance, or in its dict",
    INLINE: "arrays of attribute values inside an instance, from Python 3.13 on",
    KEY_TABLES: "tables of dicts and sets that are no one else's: index, hashes, keys and values",
    HEADER: "count of references and address of the type, with each object",
    COLLECTOR: "what the garbage collector keeps before each object that can hold others",
    BOOKKEEPING: "lengths, hashes, addresses of arrays and dicts, all other fields of an object",
    SPARE: "room that a list, a deque, a subclass of tuple has and does not use",
}

HEADER_BYTES = 2 * WORD
SMALL_SET = 8 * 2 * WORD
"""The first table of a set lies in the set itself (Include/cpython/setobject.h)."""
SMALL_DICT = 8 * 3 * WORD if OLD else 0
"""So does that of a dict of 2.7 (Include/dictobject.h)."""
SETS = (set, frozenset)
ROWS = (list, tuple, deque)
WIDE = type(u"")
INTS = (int, type(2**64))
TEXTS = (str, bytes, bytearray, WIDE)
NUMBERS = INTS + (float, complex)
VALUE = attrgetter("value")


def bytes_of(block):
    """Bytes of a block: (type, own bytes, its values beside it, its values inside it, its extent).

    Own bytes are without both. The extent is what `extents` says: how much of the object is taken.
    """
    return block[1] + block[2] + block[3]


def extents(kind, objects):
    """How much of each of these objects of one type is taken.

    Items of lists and tuples, bytes of characters and digits, 1 of a dict that shares its keys.
    """
    for base in ROWS + (bytes, bytearray):
        if issubclass(kind, base):
            return map(base.__len__, objects)
    if issubclass(kind, WIDE):
        return map(_characters, objects)
    if issubclass(kind, INTS):
        return map(_digits, objects)
    return _shared_keys(objects) if issubclass(kind, dict) else repeat(0)


def parts_of(block):
    """Bytes of each part of an object; they come to its size.

    A type may say any size by a `__sizeof__` of its own. So each part takes no more than is left.
    """
    kind, left, values, inline, extent = block
    collector = HEAD if kind.__flags__ & GC_FLAG else 0
    claims, rest = _by_base(kind, extent)
    parts = {VALUES: values, INLINE: inline}
    for part, size in [(COLLECTOR, collector), (HEADER, HEADER_BYTES)] + claims:
        parts[part] = parts.get(part, 0) + min(size, left)
        left -= min(size, left)
    parts[rest] = parts.get(rest, 0) + left
    return dict((part, size) for part, size in parts.items() if size)


def _by_base(kind, extent):
    """(Parts behind the header, the part that has what is left), by what kind of object it is."""
    if issubclass(kind, TEXTS + NUMBERS):
        return _leaf(kind, extent)
    fixed = kind.__basicsize__ - HEADER_BYTES
    slots = WORD * len(members_of(kind)) if kind.__flags__ & HEAP_TYPE else 0
    bookkeeping = max(0, fixed - slots) + _before(kind)
    if issubclass(kind, SETS):
        return [(POINTERS, slots), (BOOKKEEPING, bookkeeping - SMALL_SET)], KEY_TABLES
    if issubclass(kind, MAPPINGS):
        table = VALUES if extent else KEY_TABLES
        return [(POINTERS, slots), (BOOKKEEPING, bookkeeping - SMALL_DICT)], table
    if issubclass(kind, ROWS):
        return [(POINTERS, slots + WORD * extent), (BOOKKEEPING, bookkeeping)], SPARE
    if slots or kind.__flags__ & GC_FLAG:
        return [(POINTERS, slots), (BOOKKEEPING, bookkeeping)], DATA
    return [], DATA


def _leaf(kind, extent):
    if issubclass(kind, (float, complex)):
        extent = WORD * (2 if issubclass(kind, complex) else 1)
    if issubclass(kind, bytearray):
        fixed = kind.__basicsize__ - HEADER_BYTES + _before(kind)
        return [(DATA, extent), (BOOKKEEPING, fixed)], SPARE
    return [(DATA, extent)], BOOKKEEPING


def _before(kind):
    """Bytes before an object that are not the collector's: where its dict and weak references are.

    So from 3.11 on, of types that say so.
    """
    return LINKS if kind.__flags__ & LINKED else 0


def _characters(text):
    """Bytes of its characters: 1, 2 or 4 each, as the widest needs; up to 3.2 all are alike."""
    length = WIDE.__len__(text)
    if OLD:
        return length * (4 if sys.maxunicode > 0xFFFF else 2)
    if not length or IS_ASCII is not None and IS_ASCII(text):
        return length
    widest = ord(max(WIDE.__str__(text)))
    return length * (1 if widest < 256 else 2 if widest < 65536 else 4)


IS_ASCII = getattr(WIDE, "isascii", None)
"""From 3.7 on."""


def _digits(number):
    """Bytes of its digits of 30 bits; an int of 2.7 has a word instead."""
    if OLD and isinstance(number, int):
        return WORD
    return 4 * max(1, -(-INTS[-1].bit_length(number) // 30))


def _shared_keys(mappings):
    """Whether each dict shares its keys, see `instance_attributes.shares_keys`."""
    if OLD:
        return repeat(0)
    words = map(add, map(id, mappings), repeat(VALUES_WORD * WORD))
    return map(bool, map(VALUE, map(instance_values.word_at, words)))
