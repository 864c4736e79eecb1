"""Of which parts the bytes of one object consist."""

from collections import Counter, deque
from typing import Any, Dict, List, NamedTuple, Tuple

from tare_probe.memory.instance_attributes import shares_keys
from tare_probe.memory.instance_dicts import members_of
from tare_probe.memory.layouts import WORD
from tare_probe.memory.shallow_sizes import GC_FLAG, HEAD, HEAP_TYPE, LINKED, LINKS
from tare_probe.memory.walk import MAPPINGS

COLLECTOR = "collector's head"
HEADER = "header"
BOOKKEEPING = "bookkeeping"
POINTERS = "pointers"
VALUES = "attribute values"
KEY_TABLES = "key tables"
DATA = "data"
SPARE = "spare room"
PARTS = {
    DATA: "characters, digits, floats and whatever else an object is there for",
    POINTERS: "references to other objects: slots, and items of lists and tuples",
    VALUES: "arrays of attribute values, inside an instance, beside it or in its dict",
    KEY_TABLES: "tables of dicts and sets that are no one else's: index, hashes, keys and values",
    HEADER: "count of references and address of the type, with each object",
    COLLECTOR: "what the garbage collector keeps before each object that can hold others",
    BOOKKEEPING: "lengths, hashes, addresses of arrays and dicts, all other fields of an object",
    SPARE: "room that a list, a deque, a subclass of tuple has and does not use",
}

HEADER_BYTES = 2 * WORD
SMALL_TABLE = 8 * 2 * WORD
"""The first table of a set lies in the set itself (Include/cpython/setobject.h)."""
SETS = (set, frozenset)
ROWS: Tuple[type, ...] = (list, tuple, deque)
TEXTS: Tuple[type, ...] = (str, bytes, bytearray)
NUMBERS: Tuple[type, ...] = (int, float, complex)


class Block(NamedTuple):
    """What tells the parts of one object, of its array of values too.

    own: bytes without that array, which takes `values`; extent: what `extent_of` says.
    """

    kind: type
    own: int
    values: int
    extent: int

    @property
    def bytes(self) -> int:
        return self.own + self.values


def extent_of(kind: type) -> Any:
    """The function that tells how much of an object of a type is taken.

    Items of lists and tuples, bytes of characters and digits, 1 of a dict that shares its keys.
    """
    for base in ROWS + (bytes, bytearray):
        if issubclass(kind, base):
            return base.__len__  # type: ignore[attr-defined]
    if issubclass(kind, str):
        return _characters
    if issubclass(kind, int):
        return _digits
    return shares_keys if issubclass(kind, dict) else _nothing


def parts_of(block: Block) -> Dict[str, int]:
    """Bytes of each part of an object; they come to its size.

    A type may say any size by a `__sizeof__` of its own. So each part takes no more than is left.
    """
    kind, extent = block.kind, block.extent
    parts: Dict[str, int] = Counter()
    parts[VALUES] = block.values
    left = block.own
    collector = HEAD if kind.__flags__ & GC_FLAG else 0
    *claims, remainder = [(COLLECTOR, collector), (HEADER, HEADER_BYTES)] + _by_base(kind, extent)
    for part, size in claims:
        parts[part] += min(size, left)
        left -= min(size, left)
    parts[remainder[0]] += left
    return {part: size for part, size in parts.items() if size}


def _by_base(kind: type, extent: int) -> List[Tuple[str, int]]:
    """What lies behind the header, by what kind of object it is; the last has what is left."""
    if issubclass(kind, TEXTS + NUMBERS):
        return _leaf(kind, extent)
    fixed = kind.__basicsize__ - HEADER_BYTES
    slots = WORD * len(members_of(kind)) if kind.__flags__ & HEAP_TYPE else 0
    bookkeeping = (BOOKKEEPING, max(0, fixed - slots) + _before(kind))
    if issubclass(kind, SETS):
        rest = bookkeeping[1] - SMALL_TABLE
        return [(POINTERS, slots), (BOOKKEEPING, rest), (KEY_TABLES, 0)]
    if issubclass(kind, MAPPINGS):
        return [(POINTERS, slots), bookkeeping, (VALUES if extent else KEY_TABLES, 0)]
    if issubclass(kind, ROWS):
        return [(POINTERS, slots + WORD * extent), bookkeeping, (SPARE, 0)]
    if slots or kind.__flags__ & GC_FLAG:
        return [(POINTERS, slots), bookkeeping, (DATA, 0)]
    return [(DATA, 0)]


def _leaf(kind: type, extent: int) -> List[Tuple[str, int]]:
    if issubclass(kind, (float, complex)):
        extent = WORD * (2 if issubclass(kind, complex) else 1)
    if issubclass(kind, bytearray):
        fixed = kind.__basicsize__ - HEADER_BYTES + _before(kind)
        return [(DATA, extent), (BOOKKEEPING, fixed), (SPARE, 0)]
    return [(DATA, extent), (BOOKKEEPING, 0)]


def _before(kind: type) -> int:
    """Bytes before an object that are not the collector's: where its dict and weak references are.

    So from 3.11 on, of types that say so.
    """
    return LINKS if kind.__flags__ & LINKED else 0


def _characters(text: str) -> int:
    """Bytes of its characters: 1, 2 or 4 each, as the widest needs."""
    if str.isascii(text):
        return str.__len__(text)
    widest = ord(max(str.__str__(text)))
    return str.__len__(text) * (1 if widest < 256 else 2 if widest < 65536 else 4)


def _digits(number: int) -> int:
    """Bytes of its digits of 30 bits."""
    return 4 * max(1, -(-int.bit_length(number) // 30))


def _nothing(each: Any) -> int:
    return 0
