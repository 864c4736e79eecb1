"""A numpy array with one structured item a record; text is UCS-4, as wide as the widest."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define, literal
from tare_probe.records.columns import columns, require_kinds, widest
from tare_probe.records.layout import Layout
from tare_probe.writing.flat import first_column
from tare_probe.writing.kinds import MEASURED, Written
from tare_probe.writing.literals import Key
from tare_probe.writing.wrapping import wrapped

NAME = "numpy-struct"
SUMMARY = "one numpy array, a structured item for each record, text in 4 bytes a character"
GIVES_UP = "records as objects, None, lists, long strings and integers beyond 64 bits"
ACCESS = ("key",)
KIND = "columns"
PACKAGE = "numpy"
TYPES = {"int": "i8", "float": "f8", "bool": "?"}
# What stands where a record lacks a field; a bool beside it says so.
EMPTY = {"int": "0", "float": "0.0", "bool": "False", "str": 'u""'}


def layout(root, records):
    """A dtype made to measure for the widest strings."""
    return _Items(columns(NAME, root, records, optional=True))


def _native(column):
    """The column's name, or its number where that is no native string."""
    try:
        return str(column.name)
    except UnicodeError:
        return "field_%d" % column.index


def _ends_in_nul(text):
    return text.endswith(u"\0")


class _Items(Layout):
    rows = "range(len(records))"

    def __init__(self, found):
        Layout.__init__(self)
        require_kinds(NAME, found)
        self.fields, self.flags, self.types = {}, {}, []
        row = []
        for column in found:
            # Names of fields are native strings; 2.7 has such of ASCII only.
            name = _native(column)
            self.fields[column.path] = name
            code = TYPES.get(column.kind)
            if code is None:
                width = widest(NAME, column, len, (_ends_in_nul, "a NUL at the end of a string"))
                code = "U%d" % width
            self.types.append((name, code))
            row.append(column.source(absent=EMPTY[column.kind]))
            if column.optional:
                self.flags[column.path] = "field %d is there" % column.index
                self.types.append((self.flags[column.path], "?"))
                row.append(column.there)
        text = "def rows(records):\n    return [(%s,) for record in records]\n" % ", ".join(row)
        self.read = define(text, "rows", NAME, {})

    def build(self, records):
        """A one-dimensional array."""
        import numpy

        return numpy.array(self.read(records), dtype=self.types)

    def value(self, place):
        """A scalar of the column, as Python's own type."""
        held = "records[%s][record].item()" % literal(self.fields[place.path])
        if place.path not in self.flags:
            return held
        flag = literal(self.flags[place.path])
        return "(%s if records[%s][record] else ABSENT)" % (held, flag)

    def put(self, place):
        """An item of the column."""
        return None, "records[%s][record]" % literal(self.fields[place.path]), "value"

    def size(self, value):
        """A character takes 4 bytes."""
        return 4 * len(value) if isinstance(value, type(u"")) else Layout.size(self, value)


class Writing(Written):
    """How people write it."""

    note = MEASURED

    def body(self, module):
        """The type of an item, and `load`."""
        found = columns(NAME, module.root, module.records(), optional=True)
        values = []
        for column in found:
            values.append(column.source(absent=EMPTY[column.kind] if column.optional else ""))
            values.extend([column.there] * column.optional)
        types = [
            "(%s, %s)" % (literal(Key(name)), literal(code)) for name, code in _Items(found).types
        ]
        row = wrapped("return (%s, )" % ", ".join(values))
        return [
            "\n".join(wrapped("RECORD = [%s]" % ", ".join(types))),
            "def row(record):\n" + "\n".join("    " + line for line in row),
        ] + module.reading.source + [
            module.load("numpy.array([row(each) for each in read(path)], dtype=RECORD)")
        ]

    def reads(self, module):
        """One field of the first record."""
        found = columns(NAME, module.root, module.records(), optional=True)
        column = first_column(found, module.paths())
        return ["%s[%s][0]" % (module.variable, literal(Key(column.name)))]


WRITTEN = Writing(["import numpy"])
