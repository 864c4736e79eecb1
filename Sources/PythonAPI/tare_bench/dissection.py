"""Where the bytes of an object go: by part, by type, and by field of a record."""

from collections import Counter
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Tuple

from tare_bench.fields import fields_of, own_dict
from tare_bench.size import demand_true_sizes
from tare_bench.wording import table
from tare_probe.memory.ledger import Ledger
from tare_probe.memory.object_parts import PARTS, bytes_of, parts_of

__all__ = ["PARTS", "Anatomy", "Share", "anatomy"]

Block = Tuple[type, int, int, int, int]
"""See `bytes_of`."""

MOST_FIELDS = 256
"""What has more is a table or an index, and no record."""


class Share(NamedTuple):
    """So many bytes of so many objects."""

    bytes: int
    objects: int


@dataclass(frozen=True)
class Anatomy:
    """Where the bytes of an object go. Each of three ways to divide them comes to `total`.

    parts: bytes by part of an object, see `tare_bench.PARTS`, the largest first.
    types: bytes and objects by name of their type, the largest first.
    fields: bytes by field, of all records: what only this field leads to, the largest first;
    several: bytes to which more than one field leads; own: bytes of the records themselves with
    their list, their dicts and the names in them.

    records: how many records there are. 0 where there are none, or where they have more than 256
    fields; all bytes are `own` then.
    """

    total: int
    parts: Mapping[str, int]
    types: Mapping[str, Share]
    records: int
    own: int
    fields: Mapping[str, int]
    several: int

    def __str__(self) -> str:
        sections = [table("part", self.parts.items(), self.total)]
        by_type = {name: share.bytes for name, share in self.types.items()}
        sections.append(table("type", by_type.items(), self.total))
        if self.records:
            rest = [("(the records themselves)", self.own), ("(in several fields)", self.several)]
            lines = list(self.fields.items()) + [each for each in rest if each[1]]
            sections.append(table("field", lines, self.total))
        return "\n\n".join(sections)


def anatomy(obj: Any) -> Anatomy:
    """Says where the bytes of `true_size(obj)` go.

    obj: anything. Of a record, and of a list or a tuple of records, it is told by field as well: of
    dicts, named tuples, tuples, and instances with attributes or slots.
    """
    demand_true_sizes()
    blocks = Ledger().blocks(obj)
    total = sum(map(bytes_of, blocks.values()))
    found = _records(obj)
    values = _values_by_field(found)
    records = [record for record, _ in found]
    if len(values) > MOST_FIELDS:
        records, values = [], {}
    leading = _leading(obj, records, values)
    fields = {name: 0 for name in values}
    several = 0
    for key, names in leading.items():
        if len(names) == 1:
            fields[names[0]] += bytes_of(blocks[key])
        else:
            several += bytes_of(blocks[key])
    own = total - sum(fields.values()) - several
    parts, types = _summed(blocks.values())
    return Anatomy(total, parts, types, len(records), own, _largest_first(fields), several)


def _records(obj: Any) -> List[Tuple[Any, Any]]:
    """The records of a list or a tuple of them, or one record, with their fields; else none."""
    if type(obj) is list or type(obj) is tuple:
        found = _with_fields(obj)
        if found:
            return found
    return [] if type(obj) is list else _with_fields([obj])


def _with_fields(objects: Iterable[Any]) -> List[Tuple[Any, Any]]:
    pairs = ((each, fields_of(each)) for each in objects)
    return [(each, fields) for each, fields in pairs if fields is not None]


def _values_by_field(records: List[Tuple[Any, Any]]) -> Dict[str, List[Any]]:
    values: Dict[str, List[Any]] = {}
    for _, fields in records:
        for name, value in fields:
            values.setdefault(name, []).append(value)
        if len(values) > MOST_FIELDS:
            break
    return values


def _leading(
    obj: Any, records: List[Any], values: Dict[str, List[Any]]
) -> Dict[int, List[str]]:
    """Which fields lead to an object, by its id; the records themselves are not gone into."""
    dicts = [each for each in map(own_dict, records) if each is not None]
    known = [obj] + records + dicts
    leading: Dict[int, List[str]] = {}
    for name, held in values.items():
        found = Ledger(known).blocks(held)
        del found[id(held)]
        for key in found:
            leading.setdefault(key, []).append(name)
    return leading


def _summed(blocks: Iterable[Block]) -> Tuple[Dict[str, int], Dict[str, Share]]:
    """Bytes by part and by type; equal blocks are taken apart once."""
    parts: Dict[str, int] = Counter()
    types: Dict[str, Share] = {}
    for block, count in Counter(blocks).items():
        for part, size in parts_of(block).items():
            parts[part] += count * size
        name = _name_of(block[0])
        size, objects = types.get(name, (0, 0))
        types[name] = Share(size + count * bytes_of(block), objects + count)
    return _largest_first(parts), _largest_first(types)


def _largest_first(sizes: Dict[str, Any]) -> Dict[str, Any]:
    return dict(sorted(sizes.items(), key=lambda pair: pair[1], reverse=True))


def _name_of(kind: type) -> str:
    module = getattr(kind, "__module__", None)
    if type(module) is not str or module == "builtins":
        return kind.__qualname__
    return module + "." + kind.__qualname__
