"""How a representation holds all records together: as columns, packed, as text.

A representation whose module has `layout(root, records)` gives a Layout instead of a record type:
it takes all records at once and writes the source that reads one field of one record.
"""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.common.generated_source import define, literal
from tare_probe.common.told import encoded
from tare_probe.records.access import Access
from tare_probe.records.payload import size
from tare_probe.records.read_source import reader


# Deeper displays are functions of their own: some interpreters take no more than 90 brackets.
DEEPEST_DISPLAY = 6


class _Absent(object):
    """What a layout gives for a field that a record lacks; None is a value of JSON."""

    __slots__ = ()


ABSENT = _Absent()


def with_optional(held, pairs):
    """The dict with those of the pairs that are there."""
    for key, value in pairs:
        if value is not ABSENT:
            held[key] = value
    return held


class Layout(object):
    """Base of all layouts.

    rows: source that gives a handle of each record of `records`: "records" where it is a list with
    an item for each, "range(...)" where a record is a number in a table; names: what the source
    of `value` and `rows` uses; shares_texts: equal strings are held once; copies: what is held has
    no object of the plain records in it; types: classes made for what is held.
    """

    rows = "records"
    shares_texts = False
    copies = True
    types = ()

    def __init__(self):
        self.names = {"ABSENT": ABSENT, "with_optional": with_optional}

    def build(self, records):
        """Held records of plain ones."""
        raise NotImplementedError

    def value(self, place):
        """Source of the plain value at a leaf of `record`, one of `records`; ABSENT for none."""
        raise NotImplementedError

    def size(self, value):
        """Payload bytes of one scalar as it is held; strings in UTF-8 unless a layout says else."""
        return len(encoded(value)) if isinstance(value, type(u"")) else size(value)

    def reach(self, place, depth=0):
        """Source of the plain value at any place: an object is put together from its members."""
        if place.kind != "object":
            return self.value(place)
        if depth == DEEPEST_DISPLAY:
            return self._part(place)
        always, optional = [], []
        for member in place.shape.members:
            key = literal(member.key)
            if member.optional:
                optional.append("(%s, %s)" % (key, self.optional(member, depth + 1)))
            else:
                always.append("%s: %s" % (key, self.reach(member.place, depth + 1)))
        held = "{%s}" % ", ".join(always)
        return "with_optional(%s, (%s,))" % (held, ", ".join(optional)) if optional else held

    def unpack(self, fields):
        """Where a program unpacks a record once for all fields: (the line, (source, place) pairs).

        fields: such pairs of a `record` that is a dict. None where each field is read by itself.
        """
        return None

    def put(self, place):
        """How `value` is put at a leaf: (a line before all records, target, source of what is put).

        The line may be None; all is None where no field can be changed in place.
        """
        return None

    def optional(self, member, depth):
        """Source of the plain value of an optional member, ABSENT where it is not there."""
        held = self.reach(member.place, depth)
        if member.place.kind != "object":
            return held
        return "(%s if %s is not ABSENT else ABSENT)" % (held, self.value(sign(member.place)))

    def _part(self, place):
        """A call of a function that puts the object at a place together."""
        name = "part_%d" % len(self.names)
        self.names[name] = None
        source = "def part(records, record):\n    return %s\n" % self.reach(place)
        self.names[name] = define(source, "part", name, self.names)
        return "%s(records, record)" % name


def sign(place):
    """The leaf that is there whenever the object at a place is, or None."""
    if place.kind != "object":
        return place
    always = [member.place for member in place.shape.members if not member.optional]
    signs = [found for found in map(sign, always) if found is not None]
    return signs[0] if signs else None


class LayoutAccess(Access):
    """Reads fields of what a layout holds; what it gives are plain values."""

    def __init__(self, representation, style, layout):
        Access.__init__(self, representation, style)
        self.layout = layout
        self.rows = layout.rows
        self.names = layout.names

    def reach(self, root, path):
        """The source that reads a path of the record `record`, and the place found there."""
        _, place = self.steps(root, path)
        return self.layout.reach(place), place

    def put(self, place, source):
        """As the layout can; None where it cannot."""
        return self.layout.put(place)

    def unfold(self, answer, records):
        """(handles, what they are handles of): a table as answer holds records of its own."""
        if self.rows == "records" or isinstance(answer, list):
            return answer, records
        source = "def handles(records):\n    return list(%s)\n" % self.rows
        return define(source, "handles", "handles", self.names)(answer), answer

    def reader(self, place, records):
        """Puts a record together as plain objects, then reads those."""
        read_plain = reader(Access(catalogue.find("representations", "dict"), "key"), place)
        if place.path:
            return read_plain
        source = "def thaw(records, record):\n    return %s\n" % self.layout.reach(place)
        thaw = define(source, "thaw", "thaw", self.names)

        def read(handle, flat):
            read_plain(thaw(records, handle), flat)

        return read
