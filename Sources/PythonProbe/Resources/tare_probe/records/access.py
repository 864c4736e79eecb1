"""How a field is reached in a representation: by key, by attribute or by index."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.build_source import holds_optional
from tare_probe.records.read_source import reader
from tare_probe.records.shapes import dotted


class Access(object):
    """One style of access to records of one representation.

    style: "key" (`r["id"]`), "attribute" (`r.id`) or "index" (`r[0]`). A representation whose
    items are its attributes under another spelling says KEYED_BY = "attribute". rows: source that
    goes through `records`; names: what the source needs beside `record` and `records`; has_places:
    a field that is missing has its place all the same, with its `absent` there.
    """

    rows = "records"
    names = {}

    def __init__(self, representation, style):
        self.style = style
        self.keyed_by = getattr(representation, "KEYED_BY", "key")
        self.has_places = not holds_optional(representation)

    def step(self, member):
        """The source that follows a record to reach one of its fields."""
        if self.style == "attribute":
            return "." + member.attribute
        if self.style == "index":
            return "[%d]" % member.index
        return "[%s]" % literal(getattr(member, self.keyed_by))

    def there(self, member, source):
        """The source that tells whether an optional field of `source` is there."""
        if self.has_places:
            return "(%s%s is not %s)" % (source, self.step(member), member.absent)
        if self.style == "attribute":
            return "hasattr(%s, %s)" % (source, literal(member.attribute))
        return "(%s in %s)" % (literal(member.key), source)

    def length(self, shape, source):
        """The source of how many fields of a ragged object are there."""
        if not self.has_places and self.style != "attribute":
            return "len(%s)" % source
        optional = [member for member in shape.members if member.optional]
        there = ["%s" % self.there(member, source) for member in optional]
        return " + ".join([str(len(shape.members) - len(optional))] + there)

    def steps(self, root, path):
        """The source that follows a record to reach a path, and the place found there.

        Unavailable where some record has no value at that path.
        """
        source, place = "", root
        for depth, key in enumerate(path):
            here = dotted(tuple(path[: depth + 1]))
            member = place.child(key) if place.kind == "object" else None
            if member is None:
                raise Unavailable("no record has the field %s" % here)
            if member.optional:
                raise Unavailable("the field %s is missing from some records" % here)
            if member.place.nullable and depth + 1 < len(path):
                raise Unavailable("the field %s is null in some records" % here)
            source += self.step(member)
            place = member.place
        return source, place

    def reach(self, root, path):
        """The source that reads a path of the record `record`, and the place found there."""
        steps, place = self.steps(root, path)
        return "record" + steps, place

    def put(self, place, source):
        """How `value` is put where `source` reads: (a line before all records, target, source).

        The line may be None; all is None where nothing can be put there.
        """
        return None, source, "value"

    def held(self, path, value):
        """A plain value as it is held at a path of the records."""
        return value

    def unfold(self, answer, records):
        """(list of held values, what they belong to) of an answer over records."""
        return answer, records

    def reader(self, place, records):
        """The function that reads everything a held value of this place holds (see read_source)."""
        return reader(self, place)
