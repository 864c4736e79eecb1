"""Tables with columns nested as the record is; a null stands for what is not there."""

from __future__ import absolute_import

from tare_probe.common.outcomes import Unavailable
from tare_probe.records.columns import utf8
from tare_probe.records.layout import ABSENT, Layout
from tare_probe.records.shapes import dotted


def check(representation, place):
    """Raises Unavailable naming the first field that a column of one type would change.

    representation: its name.
    """
    what = None
    if place.kind == "mixed" or len(place.scalars) > 1 or (place.items and place.scalars):
        what = "several types in one field"
    elif place.shape is not None and not place.shape.members:
        what = "objects without fields"
    if what is not None:
        raise Unavailable("%s cannot hold %s: %s" % (representation, what, dotted(place.path)))
    if place.items is not None:
        check(representation, place.items)
    for member in place.shape.members if place.shape is not None else ():
        if member.optional and member.place.nullable:
            what = (representation, dotted(member.place.path))
            raise Unavailable("%s cannot tell null from none: %s" % what)
        check(representation, member.place)


def column_type(place, made):
    """The type of what is at a place.

    made: makes the types by `struct(pairs of key and type)`, `list(type)` and `leaf(place, name)`,
    whose name is that of a scalar, None where all are null.
    """
    if place.shape is not None:
        members = place.shape.members
        return made.struct([(each.key, column_type(each.place, made)) for each in members])
    if place.items is not None:
        return made.list(column_type(place.items, made))
    return made.leaf(place, next(iter(place.scalars), None))


class NestedTable(Layout):
    """Base of the layouts of such tables.

    representation: its name; keys: those of the columns.
    """

    def __init__(self, representation, root):
        Layout.__init__(self)
        self.representation = representation
        self.keys = [member.key for member in root.shape.members]

    def column(self, records, key):
        """One column of plain records."""
        raise NotImplementedError

    def held(self, place):
        """Source of what is at a place below the record, as Python's own objects."""
        raise NotImplementedError

    def tried(self, records):
        """Itself; Unavailable where the package refuses a column."""
        for key in self.keys:
            try:
                utf8(key)
                self.column(records, key)
            except UnicodeError:
                what = (self.representation, key)
                raise Unavailable("%s cannot hold half of a character: %s" % what)
            except Exception as error:  # of the package's own, or OverflowError, by version
                what = (self.representation, key, type(error).__name__)
                raise Unavailable("%s cannot hold %s: %s" % what)
        return self

    def reach(self, place, depth=0):
        """A scalar or a nested part, as Python's own objects."""
        if not place.path:
            return Layout.reach(self, place)
        held, clean = self.held(place), cleaner(place)
        if clean is None:
            return held
        name = "clean_%d" % len(self.names)
        self.names[name] = clean
        return "%s(%s)" % (name, held)

    def optional(self, member, depth):
        """A null is a field that is not there."""
        self.names["unless_none"] = unless_none
        return "unless_none(%s)" % self.reach(member.place, depth)


def unless_none(value):
    """The value; ABSENT for None."""
    return ABSENT if value is None else value


def cleaner(place):
    """The function that takes nulls that stand for no field out of a value, or None."""
    if place.items is not None:
        each = cleaner(place.items)
        return each and (lambda value: value and [each(item) for item in value])
    if place.shape is None:
        return None
    parts = [(member.key, member.optional, cleaner(member.place)) for member in place.shape.members]
    if not any(optional or clean for _, optional, clean in parts):
        return None
    return lambda value: value and _cleaned(value, parts)


def _cleaned(value, parts):
    held = {}
    for key, optional, clean in parts:
        part = value[key]
        if part is not None or not optional:
            held[key] = clean(part) if clean else part
    return held
