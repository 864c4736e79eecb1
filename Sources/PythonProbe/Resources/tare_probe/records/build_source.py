"""Writes the source of `build(records)`: plain dicts in, records of a representation out."""

from __future__ import absolute_import

from tare_probe.common.generated_source import MOST_ARGUMENTS, Helpers, define, literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.shapes import dotted, shapes

DEEPEST_EXPRESSION = 6


def builder(representation, root, types):
    """The compiled `build` function; types: shape name -> what `record_type` returned."""
    return define(text(representation, root), "build", "build", types)


def text(representation, root):
    """The source of `build`, Unavailable where the representation cannot hold such records."""
    refuse_ragged(representation, root)
    refuse_long_calls(representation, root)
    writer = _Writer(representation)
    expression = writer.value(root, "record", 0)
    main = "def build(records):\n    return [%s for record in records]\n" % expression
    return writer.helpers.text(main)


def holds_optional(representation):
    """Whether a field may be missing from what it holds, as it may from a dict."""
    return getattr(representation, "HOLDS_OPTIONAL", False)


def refuse_ragged(representation, root):
    """Raises Unavailable where the records themselves cannot be held."""
    if holds_optional(representation):
        return
    if root.kind != "object" or root.nullable:
        raise Unavailable("%s holds objects only" % representation.NAME)


def refuse_long_calls(representation, root):
    """Raises Unavailable where a call that makes a record would have too many arguments here."""
    if not MOST_ARGUMENTS or holds_optional(representation) or inline(representation):
        return
    for shape in shapes(root):
        if len(shape.members) > MOST_ARGUMENTS:
            raise Unavailable("%s has over 255 fields, too many for a call here" % shape.name)


def refuse_lists(representation, root, types):
    """Raises Unavailable naming the first field that is an object here and a list there.

    Only where records are lists, for they look like the lists of the data.
    """
    if not any(isinstance(made, type) and issubclass(made, list) for made in types.values()):
        return
    for shape in shapes(root):
        for member in shape.members:
            place = member.place
            while place is not None:
                if place.shape is not None and place.items is not None:
                    why = "%s cannot hold %s: sometimes an object, sometimes a list"
                    raise Unavailable(why % (representation.NAME, dotted(place.path)))
                place = place.items


def inline(representation):
    """Whether its source builds a record in place, without a call that takes the fields."""
    return hasattr(representation, "expression") and not getattr(representation, "CALLS", False)


class _Writer(object):
    def __init__(self, representation):
        self.representation = representation
        self.helpers = Helpers("part")

    def value(self, place, source, depth):
        """The expression that holds what `source` gives at a place."""
        if place.kind == "leaf":
            return source
        if place.kind == "mixed":
            return self._mixed(place) + "(%s)" % source
        if place.kind == "list":
            held = self._list(place, source)
        elif depth >= DEEPEST_EXPRESSION:
            held = self._part(place.shape) + "(%s)" % source
        else:
            held = self._object(place.shape, source, depth)
        return "(None if %s is None else %s)" % (source, held) if place.nullable else held

    def _object(self, shape, source, depth):
        by_field = hasattr(self.representation, "put")
        if by_field or shape.ragged and holds_optional(self.representation):
            return self._ragged(shape) + "(%s)" % source
        values = []
        for member in shape.members:
            key = literal(member.key)
            value = self.value(member.place, "%s[%s]" % (source, key), depth + 1)
            if member.optional:
                value = "(%s if %s in %s else %s)" % (value, key, source, member.absent)
            values.append(value)
        if hasattr(self.representation, "expression"):
            return self.representation.expression(shape, values)
        return "%s(%s)" % (shape.name, ", ".join(values))

    def _list(self, place, source):
        name = self.helpers.name()
        self.helpers.write(name, "item", ["return " + self.value(place.items, "item", 0)])
        return "[%s(item) for item in %s]" % (name, source)

    def _part(self, shape):
        name = self.helpers.name()
        self.helpers.write(name, "part", ["return " + self._object(shape, "part", 0)])
        return name

    def _mixed(self, place):
        name = self.helpers.name()
        lines = []
        if place.shape is not None:
            held = self._object(place.shape, "value", 0)
            lines.append("if isinstance(value, dict): return " + held)
        if place.items is not None:
            lines.append("if isinstance(value, list): return " + self._list(place, "value"))
        self.helpers.write(name, "value", lines + ["return value"])
        return name

    def _ragged(self, shape):
        name = self.helpers.name()
        representation = self.representation
        by_field = hasattr(representation, "put")
        lines = ["held = " + (shape.name + "()" if by_field else "{}")]
        for member in shape.members:
            key = literal(member.key)
            value = self.value(member.place, "part[%s]" % key, 0)
            when = "if %s in part: " % key if member.optional else ""
            put = representation.put(member, value) if by_field else "[%s] = %s" % (key, value)
            lines.append("%sheld%s" % (when, put))
        made = "held" if by_field else representation.from_mapping(shape, "held")
        lines.append("return " + made)
        self.helpers.write(name, "part", lines)
        return name
