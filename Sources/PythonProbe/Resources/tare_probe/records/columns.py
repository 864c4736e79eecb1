"""The columns of flat records: one for each leaf, nested objects taken apart, lists refused."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define, literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.common.told import described
from tare_probe.records.layout import ABSENT, sign
from tare_probe.records.shapes import dotted

LEAST, MOST = -(2**63), 2**63 - 1


class Column(object):
    """One leaf of all records.

    path: keys from the record down; name: these joined by dots, or with a number where two would be
    equal or there is none; kind: "int" (of 64 bits), "float", "bool" or "str" where all values are
    of that type, "any" where there are several, None, or larger integers; optional: some records
    lack it; found: (number of the record, value) of those that have it.
    """

    def __init__(self, index, place, name, steps, records):
        self.index = index
        self.path = place.path
        self.name = name
        self.nullable = place.nullable
        self.steps = steps
        self.optional = any(optional for _, optional in steps)
        self.found = _found(records, place.path)
        self.kind = "any"
        if len(place.scalars) == 1 and not place.nullable:
            (self.kind,) = place.scalars
        values = [value for _, value in self.found]
        if self.kind == "int" and values and not LEAST <= min(values) <= max(values) <= MOST:
            self.kind = "any"

    @property
    def step(self):
        """Source that follows a plain record to its value."""
        return "".join("[%s]" % literal(key) for key in self.path)

    @property
    def there(self):
        """Source that tells whether the plain record `record` has it."""
        so_far, conditions = "record", []
        for key, optional in self.steps:
            if optional:
                conditions.append("%s in %s" % (literal(key), so_far))
            so_far += "[%s]" % literal(key)
        return "(%s)" % (" and ".join(conditions) or "True")

    def source(self, absent="ABSENT", follow=""):
        """Source of its value in `record`, or of `absent`; follow: what follows the value."""
        value = "record%s%s" % (self.step, follow)
        return "(%s if %s else %s)" % (value, self.there, absent) if self.optional else value


def columns(representation, root, records, optional=False):
    """All columns in the order of the schema; Unavailable naming the first field that is none.

    optional: the representation can hold a column that some records lack.
    """
    found = []
    _Collector(representation, records, found, optional).collect(root, [])
    if not found:
        raise Unavailable("%s cannot hold records without fields" % representation)
    return found


class _Collector(object):
    def __init__(self, representation, records, found, optional):
        self.representation = representation
        self.records = records
        self.found = found
        self.optional = optional

    def collect(self, place, steps):
        """Adds the columns at a place; steps: (key, it is optional) from the record down."""
        if place.kind == "object" and not place.nullable and not place.items:
            for member in place.shape.members:
                if member.optional:
                    self._check(member.place)
                self.collect(member.place, steps + [(member.key, member.optional)])
        elif place.kind == "leaf" and place.items is None and place.path:
            name = dotted(place.path)
            if not name or name in [column.name for column in self.found]:
                name = "%s_%d" % (name or "field", len(self.found))
            self.found.append(Column(len(self.found), place, name, steps, self.records))
        else:
            what = "lists" if place.items is not None else "what is an object in some records only"
            self._refuse("cannot hold %s: %s", what, dotted(place.path))

    def _check(self, place):
        if not self.optional:
            self._refuse("cannot hold the optional field %s", dotted(place.path))
        if place.kind == "object" and sign(place) is None:
            self._refuse("cannot tell an empty %s from none", dotted(place.path))

    def _refuse(self, why, *what):
        raise Unavailable("%s %s" % (self.representation, why % what))


def _found(records, path):
    found = []
    for number, record in enumerate(records):
        for key in path:
            if key not in record:
                break
            record = record[key]
        else:
            found.append((number, record))
    return found


def require_kinds(representation, found, kinds=("int", "float", "bool", "str")):
    """Raises Unavailable naming the first column of another kind, with the value at fault."""
    for column in found:
        if column.kind in kinds:
            continue
        number, value = _first_other(column.found)
        raise Unavailable(
            "%s holds one type a column, and %s is %s in record %d"
            % (representation, dotted(column.path), described(value), number)
        )


def _first_other(found):
    """The first value that is not of the first one's type, or no integer of 64 bits."""
    first = found[0][1]
    for number, value in found:
        if value is None or type(value) is not type(first):
            return number, value
        if isinstance(value, int) and not LEAST <= value <= MOST:
            return number, value
    for number, value in found:
        if not LEAST <= value <= MOST:
            return number, value
    return found[0]


def widest(representation, column, measure, forbidden=None):
    """The largest `measure` of a column of strings, 1 at least.

    forbidden: (predicate, what to say) of strings that would come back changed.
    """
    most = 1
    for number, value in column.found:
        if forbidden is not None and forbidden[0](value):
            what = (representation, forbidden[1], dotted(column.path), number)
            raise Unavailable("%s loses %s, as in %s of record %d" % what)
        try:
            most = max(most, measure(value))
        except UnicodeError:
            what = (representation, dotted(column.path), number)
            raise Unavailable("%s cannot hold half of a character: %s of record %d" % what)
    return most


def refuse_halves(representation, found):
    """Raises Unavailable where a name or a string of a column has no form in UTF-8."""
    for column in found:
        try:
            utf8(column.name)
        except UnicodeError:
            what = (representation, column.name)
            raise Unavailable("%s cannot hold half of a character: the name %s" % what)
        if column.kind == "str" and not column.optional:
            widest(representation, column, utf8)


def utf8(text):
    """Bytes of a string in UTF-8."""
    return len(text.encode("utf-8"))


def row_source(found, encode=""):
    """Source of a tuple of all values of `record`, a plain one; encode: what follows a string."""
    values = [column.source(follow=encode if column.kind == "str" else "") for column in found]
    return "(%s,)" % ", ".join(values)


def column_of(column, absent=ABSENT):
    """The function that gives the list of a column's values for plain records.

    absent: what stands for the value that a record lacks.
    """
    text = "def column(records):\n    return [%s for record in records]\n" % column.source()
    return define(text, "column", "column", {"ABSENT": absent})
