"""Writes functions that read everything a record holds, through a representation's own access.

What is read is a flat list in the order of the schema: scalars as they are, and a marker (a
tuple, which JSON cannot hold) for the length of a list and for a field that is not there. Two
records are equal when their flat lists are, item by item, in value and type.
"""

from __future__ import absolute_import

from tare_probe.common.generated_source import Helpers, define, literal

MISSING = ("missing",)
DEEPEST_CHAIN = 6
SCALARS = '(bool, int, float, str, bytes, type(u""), type(2 ** 64))'
"""The types of single values, as source."""


def flatten(value, flat):
    """Appends a scalar, or the length and items of a list of scalars."""
    if isinstance(value, list):
        flat.append(("list", len(value)))
        for item in value:
            flatten(item, flat)
    else:
        flat.append(value)


def reader(access, place, strict=False):
    """The compiled `read(value, flat)` of a place.

    strict: for plain dicts; also raises ValueError where a record has fields the schema lacks.
    """
    writer = _Writer(access, strict)
    name = writer.function(place)
    main = "def read(value, flat):\n    %s(value, flat)\n" % name
    names = {"flatten": flatten, "MISSING": MISSING, "stray": stray}
    return define(writer.helpers.text(main), "read", "read", names)


def stray(value, expected):
    """Raises ValueError for a plain object with fields its schema does not name."""
    extra = sorted(set(value) - set(expected))
    raise ValueError("the schema does not name the field %s" % ", ".join(map(str, extra)))


class _Writer(object):
    def __init__(self, access, strict):
        self.access = access
        self.strict = strict
        self.helpers = Helpers("read")

    def function(self, place):
        """The name of a function that reads a value of this place."""
        name = self.helpers.name()
        self.helpers.write(name, "value, flat", self._value(place))
        return name

    def _value(self, place):
        if place.kind == "leaf":
            return ["flatten(value, flat)"]
        lines = []
        if place.nullable or place.kind == "mixed":
            lines.append("if value is None: flat.append(None); return")
        if place.items is not None:
            reads = self.function(place.items)
            lines.append("if isinstance(value, list):")
            lines.append('    flat.append(("list", len(value)))')
            lines.append("    for item in value: %s(item, flat)" % reads)
            lines.append("    return")
        if place.kind == "mixed":
            lines.append("if isinstance(value, %s): flatten(value, flat); return" % SCALARS)
        if place.kind == "list":
            lines.append('raise TypeError("a list was expected, not " + type(value).__name__)')
        elif place.shape is not None:
            lines.extend(self._object(place.shape))
        return lines

    def _object(self, shape):
        run, lines = [], []
        self._members(shape, "value", 0, run, lines)
        self._flush(run, lines)
        return lines or ["pass"]

    def _members(self, shape, source, depth, run, lines):
        if self.strict and not shape.ragged:
            self._flush(run, lines)
            names = "(%s)" % "".join(literal(member.key) + ", " for member in shape.members)
            lines.append(
                "if len(%s) != %d: stray(%s, %s)" % (source, len(shape.members), source, names)
            )
        elif shape.ragged:
            self._flush(run, lines)
            lines.append('flat.append(("object", %s))' % self.access.length(shape, source))
        for member in shape.members:
            self._member(member, source, depth, run, lines)

    def _member(self, member, source, depth, run, lines):
        field = source + self.access.step(member)
        place = member.place
        if member.optional:
            self._flush(run, lines)
            there = self.access.there(member, source)
            lines.append("if %s: %s(%s, flat)" % (there, self.function(place), field))
            lines.append("else: flat.append(MISSING)")
        elif place.kind == "leaf" and place.items is None:
            run.append(field)
        elif place.kind == "object" and not place.nullable and depth < DEEPEST_CHAIN:
            self._members(place.shape, field, depth + 1, run, lines)
        else:
            self._flush(run, lines)
            lines.append("%s(%s, flat)" % (self.function(place), field))

    def _flush(self, run, lines):
        if run:
            lines.append("flat += (%s,)" % ", ".join(run))
            del run[:]
