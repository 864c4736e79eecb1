"""`ctypes.Structure`: the layout of C, nested as the record is, strings of a fixed width."""

from __future__ import absolute_import

import ctypes

from tare_probe.common.generated_source import Helpers, define, literal
from tare_probe.records.columns import columns, require_kinds, utf8, widest
from tare_probe.records.layout import DEEPEST_DISPLAY, Layout
from tare_probe.records.shapes import shapes
from tare_probe.writing.kinds import MEASURED, Written
from tare_probe.writing.making import Making

NAME = "ctypes-struct"
SUMMARY = "a ctypes.Structure, nested as the record is, strings in UTF-8 of a fixed width"
GIVES_UP = "None, lists, long strings, integers beyond 64 bits, and the time of decoding"
ACCESS = ("attribute",)
KIND = "packed"
DECODE = '.decode("utf-8")'
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
        self.types = []
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
                here += DECODE
            self.steps[member.place.path] = here
            fields.append((member.attribute, kind))
        self.types.append(type(shape.name, (ctypes.Structure,), {"_fields_": fields}))
        return self.types[-1]

    def value(self, place):
        """An attribute, decoded where it is a string."""
        return self.steps[place.path]

    def put(self, place):
        """The attribute; a string is put as bytes."""
        source = self.steps[place.path]
        if not source.endswith(DECODE):
            return None, source, "value"
        return 'encoded = value.encode("utf-8")', source[: -len(DECODE)], "encoded"


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


class Encoding(Making):
    def value(self, place, source):
        """Strings are held as bytes."""
        encode = place.kind == "leaf" and "str" in place.scalars
        return source + '.encode("utf-8")' if encode else Making.value(self, place, source)


class Writing(Written):
    """How people write it."""

    note = MEASURED
    NAMES = {"int": "c_int64", "float": "c_double", "bool": "c_bool"}

    def body(self, module):
        """A structure for each shape, what fills it, and `load`."""
        found = columns(NAME, module.root, module.records())
        require_kinds(NAME, found)
        types = dict((column.path, self._type(column)) for column in found)
        kinds = [self._structure(shape, types) for shape in reversed(shapes(module.root))]
        making = Encoding(module.representation, module.root)
        made = making.value(module.root, "plain")
        load = module.load("[%s for plain in read(path)]" % made)
        return kinds + making.functions() + module.reading.source + [load]

    def reads(self, module):
        """One field of the first record."""
        place, source = module.root, module.variable + "[0]"
        for key in (module.paths() or [()])[0]:
            member = place.child(key)
            place, source = member.place, "%s.%s" % (source, member.attribute)
        return [source + '.decode("utf-8")' * ("str" in place.scalars)]

    def _type(self, column):
        if column.kind in self.NAMES:
            return "ctypes." + self.NAMES[column.kind]
        lost = (_has_nul, "all behind a NUL in a string")
        return "ctypes.c_char * %d" % widest(NAME, column, utf8, lost)

    def _structure(self, shape, types):
        lines = ["class %s(ctypes.Structure):" % shape.name, "    _fields_ = ["]
        for member in shape.members:
            kind = types.get(member.place.path) or member.place.shape.name
            lines.append('        ("%s", %s),' % (member.attribute, kind))
        return "\n".join(lines + ["    ]"])


WRITTEN = Writing(["import ctypes"])
