"""A numpy array with one structured item a record; text is UCS-4, as wide as the widest."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.columns import columns, require_kinds, rows_of, widest
from tare_probe.records.layout import Layout

NAME = "numpy-struct"
SUMMARY = "one numpy array, a structured item for each record, text in 4 bytes a character"
GIVES_UP = "records as objects, None, lists, long strings and integers beyond 64 bits"
ACCESS = ("key",)
PACKAGE = "numpy"
TYPES = {"int": "i8", "float": "f8", "bool": "?"}


def layout(root, records):
    """A dtype made to measure for the widest strings."""
    return _Items(columns(NAME, root, records))


def _ends_in_nul(text):
    return text.endswith(u"\0")


class _Items(Layout):
    rows = "range(len(records))"

    def __init__(self, found):
        Layout.__init__(self)
        require_kinds(NAME, found)
        self.fields = dict((column.path, str(column.name)) for column in found)
        self.types = []
        for column in found:
            code = TYPES.get(column.kind)
            if code is None:
                width = widest(NAME, column, len, (_ends_in_nul, "a NUL at the end of a string"))
                code = "U%d" % width
            self.types.append((str(column.name), code))
        self.read = rows_of(found)

    def build(self, records):
        """A one-dimensional array."""
        import numpy

        return numpy.array(self.read(records), dtype=self.types)

    def value(self, place):
        """A scalar of the column, as Python's own type."""
        return "records[%s][record].item()" % literal(self.fields[place.path])

    def size(self, value):
        """A character takes 4 bytes."""
        return 4 * len(value) if isinstance(value, type(u"")) else Layout.size(self, value)
