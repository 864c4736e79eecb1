"""The columns of flat records: one for each leaf, nested objects taken apart, lists refused."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define, literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.shapes import dotted

LEAST, MOST = -(2**63), 2**63 - 1


class Column(object):
    """One leaf of all records.

    path: keys from the record down; name: these joined by dots, or with a number where two would be
    equal; kind: "int" (of 64 bits), "float", "bool" or "str" where all values are of that type,
    "any" where there are several, None, or larger integers; values: those of all records.
    """

    def __init__(self, index, place, name, values):
        self.index = index
        self.path = place.path
        self.name = name
        self.values = values
        self.kind = "any"
        if len(place.scalars) == 1 and not place.nullable:
            (self.kind,) = place.scalars
        if self.kind == "int" and values and not LEAST <= min(values) <= max(values) <= MOST:
            self.kind = "any"

    @property
    def step(self):
        """Source that follows a plain record to its value."""
        return "".join("[%s]" % literal(key) for key in self.path)


def columns(representation, root, records):
    """All columns in the order of the schema; Unavailable naming the first field that is none."""
    found = []
    _collect(representation, root, records, found)
    if not found:
        raise Unavailable("%s cannot hold records without fields" % representation)
    return found


def _collect(representation, place, records, found):
    if place.kind == "object" and not place.nullable and not place.items:
        for member in place.shape.members:
            if member.optional:
                what = (representation, dotted(member.place.path))
                raise Unavailable("%s cannot hold the optional field %s" % what)
            _collect(representation, member.place, records, found)
    elif place.kind == "leaf" and place.items is None and place.path:
        taken = [column.name for column in found]
        name = dotted(place.path)
        found.append(
            Column(
                len(found),
                place,
                "%s_%d" % (name, len(found)) if name in taken else name,
                [_value(record, place.path) for record in records],
            )
        )
    else:
        what = "lists" if place.items is not None else "what is an object in some records only"
        raise Unavailable("%s cannot hold %s: %s" % (representation, what, dotted(place.path)))


def _value(record, path):
    for key in path:
        record = record[key]
    return record


def require_kinds(representation, found, kinds=("int", "float", "bool", "str")):
    """Raises Unavailable with the first column of another kind and the value that is the reason."""
    for column in found:
        if column.kind in kinds:
            continue
        number, value = _first_other(column.values)
        raise Unavailable(
            "%s holds one type a column, and %s is %s in record %d"
            % (representation, dotted(column.path), _short(value), number)
        )


def _first_other(values):
    """The first value that is not of the first one's type, or no integer of 64 bits."""
    for number, value in enumerate(values):
        if value is None or type(value) is not type(values[0]):
            return number, value
        if isinstance(value, int) and not LEAST <= value <= MOST:
            return number, value
    for number, value in enumerate(values):
        if not LEAST <= value <= MOST:
            return number, value
    return 0, values[0]


def _short(value):
    text = repr(value)
    return text if len(text) < 40 else text[:37] + "..."


def widest(representation, column, measure, forbidden=None):
    """The largest `measure` of a column of strings, 1 at least.

    forbidden: (predicate, what to say) of strings that would come back changed.
    """
    most = 1
    for number, value in enumerate(column.values):
        if forbidden is not None and forbidden[0](value):
            what = (representation, forbidden[1], dotted(column.path), number)
            raise Unavailable("%s loses %s, as in %s of record %d" % what)
        try:
            most = max(most, measure(value))
        except UnicodeError:
            what = (representation, dotted(column.path), number)
            raise Unavailable("%s cannot hold half of a character: %s of record %d" % what)
    return most


def utf8(text):
    """Bytes of a string in UTF-8."""
    return len(text.encode("utf-8"))


def row_source(found, encode=""):
    """Source of a tuple of all values of the record `record`; encode: what follows a string."""
    values = [
        "record%s%s" % (column.step, encode if column.kind == "str" else "") for column in found
    ]
    return "(%s,)" % ", ".join(values)


def rows_of(found):
    """The function that gives a list of tuples for plain records."""
    text = "def rows(records):\n    return [%s for record in records]\n" % row_source(found)
    return define(text, "rows", "rows", {})


def column_of(column):
    """The function that gives the list of a column's values for plain records."""
    text = "def column(records):\n    return [record%s for record in records]\n" % column.step
    return define(text, "column", "column", {})
