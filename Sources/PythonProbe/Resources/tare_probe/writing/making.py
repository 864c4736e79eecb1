"""Writes the functions that turn the plain dicts of a file into records."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.build_source import holds_optional
from tare_probe.writing.names import maker
from tare_probe.writing.wrapping import wrapped


class Making(object):
    """The functions for the objects of all places; `value` is what a place's value becomes.

    calls: the name by which records are made, where that is not the name of their own type.
    """

    def __init__(self, representation, root, calls=None):
        self.representation = representation
        self.calls = calls
        self.optional = holds_optional(representation)
        self._places = []
        self._named = set()
        self._find(root, False)

    def _find(self, place, is_item):
        """A list of objects is written where it stands; all else has a function."""
        self._places.append(place)
        plain_list = place.kind == "list" and not place.nullable and place.items.kind == "object"
        if place.kind != "leaf" and (is_item or not plain_list):
            self._named.add(id(place))
        for member in place.shape.members if place.shape is not None else ():
            self._find(member.place, False)
        if place.items is not None:
            self._find(place.items, True)

    def functions(self):
        """Source of each function, those of inner objects first."""
        named = [place for place in reversed(self._places) if id(place) in self._named]
        return [self._function(place) for place in named]

    def value(self, place, source):
        """The expression for what `source` gives at a place."""
        if place.kind == "leaf":
            return source
        if id(place) in self._named:
            return "%s(%s)" % (_name(place), source)
        return "[%s for each in %s]" % (self.value(place.items, "each"), source)

    def _function(self, place):
        lines = ["if plain is None:", "    return None"] if place.nullable else []
        items = "return [%s for each in plain]"
        if place.kind == "list":
            lines.append(items % self.value(place.items, "each"))
        elif place.kind == "mixed":
            if place.items is not None:
                made = items % self.value(place.items, "each")
                lines += ["if isinstance(plain, list):", "    " + made]
            if place.shape is not None and place.scalars:
                lines += ["if not isinstance(plain, dict):", "    return plain"]
        if place.shape is not None:
            lines += self._object(place.shape)
        elif place.kind == "mixed":
            lines.append("return plain")
        body = "\n".join("    " + line for line in lines)
        return "def %s(plain):\n%s" % (_name(place), body)

    def _object(self, shape):
        representation = self.representation
        if hasattr(representation, "put") or shape.ragged and self.optional:
            return self._by_field(shape)
        values = [self._field(member) for member in shape.members]
        if hasattr(representation, "expression"):
            made = representation.expression(_Called(shape, self.calls), values)
        else:
            made = "%s(%s)" % (shape.name, ", ".join(values))
        return wrapped("return " + made)

    def _field(self, member):
        key = literal(member.key)
        value = self.value(member.place, "plain[%s]" % key)
        if not member.optional:
            return value
        if member.place.kind == "leaf":
            return "plain.get(%s%s)" % (key, "" if member.absent == "None" else ", Ellipsis")
        return "%s if %s in plain else %s" % (value, key, member.absent)

    def _by_field(self, shape):
        by_field = hasattr(self.representation, "put")
        lines = ["made = %s" % (shape.name + "()" if by_field else "{}")]
        for member in shape.members:
            key = literal(member.key)
            value = self.value(member.place, "plain[%s]" % key)
            put = "[%s] = %s" % (key, value)
            if by_field:
                put = self.representation.put(member, value)
            if member.optional:
                lines.append("if %s in plain:" % key)
            lines.append("%smade%s" % ("    " if member.optional else "", put))
        if by_field:
            return lines + ["return made"]
        made = self.representation.from_mapping(_Called(shape, self.calls), "made")
        return lines + ["return " + made]


class _Called(object):
    """A shape as the source of a representation names it."""

    def __init__(self, shape, name):
        self.name = name or shape.name
        self.fields = shape.fields


def _name(place):
    """The function for the values at a place."""
    if place.shape is not None:
        return maker(place.shape)
    inner, lists = place, ""
    while inner.shape is None:
        inner, lists = inner.items, lists + "list_of_"
    return lists + maker(inner.shape)[len("to_") :]
