"""Writes the source of `plain(records)`: records of a representation in, plain dicts out."""

from __future__ import absolute_import

from tare_probe.common.generated_source import Helpers, define, literal
from tare_probe.records.build_source import DEEPEST_EXPRESSION
from tare_probe.records.read_source import SCALARS


def as_plain(access, root):
    """The compiled function that makes a list of plain records, as a program does to write them."""
    layout = getattr(access, "layout", None)
    if layout is not None:
        text = "def plain(records):\n    return [%s for record in %s]\n"
        return define(text % (layout.reach(root), access.rows), "plain", "plain", access.names)
    writer = _Writer(access)
    main = "def plain(records):\n    return [%s for record in records]\n"
    text = writer.helpers.text(main % writer.value(root, "record", 0))
    return define(text, "plain", "plain", access.names)


class _Writer(object):
    def __init__(self, access):
        self.access = access
        self.helpers = Helpers("part")

    def value(self, place, source, depth):
        """The expression of the plain value that `source` gives at a place."""
        if place.kind == "leaf":
            return source
        if place.kind == "mixed" or depth >= DEEPEST_EXPRESSION or self._is_ragged(place):
            return "%s(%s)" % (self._part(place), source)
        held = self._list(place, source) if place.kind == "list" else None
        if held is None:
            pairs = [self._pair(member, source, depth) for member in place.shape.members]
            held = "{%s}" % ", ".join(pairs)
        return "(None if %s is None else %s)" % (source, held) if place.nullable else held

    def _is_ragged(self, place):
        return place.shape is not None and place.shape.ragged

    def _pair(self, member, source, depth):
        field = source + self.access.step(member)
        return "%s: %s" % (literal(member.key), self.value(member.place, field, depth + 1))

    def _list(self, place, source):
        name = self.helpers.name()
        self.helpers.write(name, "item", ["return " + self.value(place.items, "item", 0)])
        return "[%s(item) for item in %s]" % (name, source)

    def _part(self, place):
        name = self.helpers.name()
        lines = []
        if place.nullable or place.kind == "mixed":
            lines.append("if value is None: return None")
        if place.items is not None:
            lines.append("if isinstance(value, list): return " + self._list(place, "value"))
        if place.kind == "mixed":
            lines.append("if isinstance(value, %s): return value" % SCALARS)
        if place.shape is not None:
            lines.append("plain = {}")
            for member in place.shape.members:
                when = ""
                if member.optional:
                    when = "if %s: " % self.access.there(member, "value")
                held = self.value(member.place, "value" + self.access.step(member), 0)
                lines.append("%splain[%s] = %s" % (when, literal(member.key), held))
            lines.append("return plain")
        self.helpers.write(name, "value", lines)
        return name
