"""Each record packed into one bytes object by `struct`; strings are as wide as the widest."""

from __future__ import absolute_import

import struct

from tare_probe.common.generated_source import define
from tare_probe.records.columns import columns, require_kinds, row_source, utf8, widest
from tare_probe.records.layout import Layout

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
        pack = struct.Struct(str("<" + "".join(formats))).pack
        text = "def build(records):\n    return [pack(*%s) for record in records]\n"
        text %= row_source(found, '.encode("utf-8")')
        self.build = define(text, "build", NAME, {"pack": pack})

    def value(self, place):
        """Unpacks one field, and takes the padding off a string."""
        column = self.columns[place.path]
        field = "field_%d(record)[0]" % column.index
        return field + '.rstrip(b"\\0").decode("utf-8")' if column.kind == "str" else field


def _field(code, offset):
    unpack = struct.Struct(code).unpack_from
    return lambda record: unpack(record, offset)
