"""`ctypes.Structure`: the layout of C, nested as the record is, strings of a fixed width."""

from __future__ import absolute_import

import ctypes

from tare_probe.common.generated_source import Helpers, define, literal
from tare_probe.records.columns import columns, require_kinds, utf8, widest
from tare_probe.records.layout import DEEPEST_DISPLAY, Layout

NAME = "ctypes-struct"
SUMMARY = "a ctypes.Structure, nested as the record is, strings in UTF-8 of a fixed width"
GIVES_UP = "None, lists, long strings, integers beyond 64 bits, and the time of decoding"
ACCESS = ("attribute",)
KIND = "packed"
TYPES = {"int": ctypes.c_int64, "float": ctypes.c_double, "bool": ctypes.c_bool}


def layout(root, records):
    """A class for each shape, made to measure for the widest strings."""
    return _Structures(root, columns(NAME, root, records))


def _has_nul(text):
    return u"\0" in text


class _Structures(Layout):
    def __init__(self, root, found):
        Layout.__init__(self)
        require_kinds(NAME, found)
        self.steps = {}
        types = {}
        for column in found:
            types[column.path] = TYPES.get(column.kind)
            if column.kind == "str":
                width = widest(NAME, column, utf8, (_has_nul, "all behind a NUL in a string"))
                types[column.path] = ctypes.c_char * width
        record = self._structure(root.shape, types, "record")
        helpers = Helpers("part")
        arguments = _arguments(root, types, helpers, 0)
        text = "def build(records):\n    return [Record%s for record in records]\n" % arguments
        self.build = define(helpers.text(text), "build", NAME, {"Record": record})

    def _structure(self, shape, types, source):
        fields = []
        for member in shape.members:
            here = "%s.%s" % (source, member.attribute)
            kind = types.get(member.place.path)
            if kind is None:
                kind = self._structure(member.place.shape, types, here)
            elif issubclass(kind, ctypes.Array):
                here += '.decode("utf-8")'
            self.steps[member.place.path] = here
            fields.append((member.attribute, kind))
        return type(shape.name, (ctypes.Structure,), {"_fields_": fields})

    def value(self, place):
        """An attribute, decoded where it is a string."""
        return self.steps[place.path]


def _arguments(place, types, helpers, depth):
    """Source of the call's arguments: a tuple for each part, as ctypes takes them."""
    values = []
    for member in place.shape.members:
        path = member.place.path
        if member.place.kind == "object" and depth == DEEPEST_DISPLAY:
            name = helpers.name()
            helpers.write(name, "record", ["return " + _arguments(member.place, types, helpers, 0)])
            values.append("%s(record)" % name)
        elif member.place.kind == "object":
            values.append(_arguments(member.place, types, helpers, depth + 1))
        else:
            encode = '.encode("utf-8")' if issubclass(types[path], ctypes.Array) else ""
            steps = "".join("[%s]" % literal(key) for key in path)
            values.append("record%s%s" % (steps, encode))
    return "(%s)" % "".join(value + ", " for value in values)
