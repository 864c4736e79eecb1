"""Each record packed into one bytes object by `struct`; strings are as wide as the widest."""

from __future__ import absolute_import

import struct

from tare_probe.common.generated_source import define
from tare_probe.records.columns import columns, require_kinds, row_source, utf8, widest
from tare_probe.records.layout import Layout
from tare_probe.writing.flat import attributes, first_column
from tare_probe.writing.kinds import MEASURED, Written
from tare_probe.writing.wrapping import wrapped

NAME = "struct-packed"
SUMMARY = "a record is packed into bytes by struct, strings in UTF-8 padded to a fixed width"
GIVES_UP = "None, lists, long strings, integers beyond 64 bits, and the time of unpacking a field"
ACCESS = ("index",)
KIND = "packed"
FORMATS = {"int": "q", "float": "d", "bool": "?"}


def layout(root, records):
    """A format made to measure for the widest strings."""
    return _Packed(columns(NAME, root, records))


def _ends_in_nul(text):
    return text.endswith(u"\0")


class _Packed(Layout):
    def __init__(self, found):
        Layout.__init__(self)
        require_kinds(NAME, found)
        self.columns = dict((column.path, column) for column in found)
        formats = []
        for column in found:
            code = FORMATS.get(column.kind)
            if code is None:
                width = widest(NAME, column, utf8, (_ends_in_nul, "a NUL at the end of a string"))
                code = "%ds" % width
            here = struct.calcsize(str("<" + "".join(formats)))
            self.names["field_%d" % column.index] = _field(str("<" + code), here)
            formats.append(code)
        whole = struct.Struct(str("<" + "".join(formats)))
        self.names["unpack"] = whole.unpack
        text = "def build(records):\n    return [pack(*%s) for record in records]\n"
        text %= row_source(found, '.encode("utf-8")')
        self.build = define(text, "build", NAME, {"pack": whole.pack})

    def value(self, place):
        """Unpacks one field, and takes the padding off a string."""
        column = self.columns[place.path]
        return _decoded(column, "field_%d(record)[0]" % column.index)

    def unpack(self, fields):
        """One call unpacks all fields."""
        found = [(self.columns[place.path], place) for _, place in fields]
        read = [(_decoded(each, "values[%d]" % each.index), place) for each, place in found]
        return "values = unpack(record)", read


def _decoded(column, field):
    return field + '.rstrip(b"\\0").decode("utf-8")' if column.kind == "str" else field


def _field(code, offset):
    unpack = struct.Struct(code).unpack_from
    return lambda record: unpack(record, offset)


class Writing(Written):
    """How people write it."""

    note = MEASURED
    ENCODE, DECODE = '.encode("utf-8")', '.rstrip(b"\\0").decode("utf-8")'

    def body(self, module):
        """The format, the place of each field, what packs a record, and `load`."""
        found = self._columns(module)
        format = "<" + "".join(self._code(column) for column in found)
        kind = module.root.shape.name
        places = zip(attributes(found), range(len(found)))
        fields = "\n".join("    %s = %d" % pair for pair in places)
        values = [each.source(follow=self.ENCODE * (each.kind == "str")) for each in found]
        lines = wrapped("return RECORD_FORMAT.pack(%s)" % ", ".join(values))
        return [
            'RECORD_FORMAT = struct.Struct("%s")' % format,
            'class %s(object):\n    """Where each field stands."""\n\n%s' % (kind, fields),
            "def pack(record):\n" + "\n".join("    " + line for line in lines),
        ] + module.reading.source + [module.load("[pack(each) for each in read(path)]")]

    def reads(self, module):
        """One field of the first record."""
        found = self._columns(module)
        column = first_column(found, module.paths())
        name = attributes(found)[column.index]
        what = (module.variable, module.root.shape.name, name, self.DECODE * (column.kind == "str"))
        return ["RECORD_FORMAT.unpack(%s[0])[%s.%s]%s" % what]

    def _columns(self, module):
        found = columns(NAME, module.root, module.records())
        require_kinds(NAME, found)
        return found

    def _code(self, column):
        code = FORMATS.get(column.kind)
        lost = (_ends_in_nul, "a NUL at the end of a string")
        return code or "%ds" % widest(NAME, column, utf8, lost)


WRITTEN = Writing(["import struct"])
