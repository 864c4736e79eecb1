"""One `array.array` for each field, strings and whatever is no number as codes into a table."""

from __future__ import absolute_import

import sys
from array import array

from tare_probe.records.columns import column_of, columns
from tare_probe.records.identifiers import Taken, attribute
from tare_probe.records.layout import Layout
from tare_probe.writing.flat import first_column, listed
from tare_probe.writing.kinds import Written
from tare_probe.writing.wrapping import wrapped

NAME = "array-columns"
SUMMARY = "one array for each field; a string is a number in the table of its column"
GIVES_UP = "records as objects, lists inside them, and appending a string that is new"
ACCESS = ("key",)
KIND = "columns"

# 2.7 has no code for 64 bits; its l is that wide wherever a pointer is, but on Windows.
TYPES = {"int": "q" if sys.version_info[0] > 2 else "l", "float": "d"}
CODES = ((1 << 8, "B"), (1 << 16, "H"), (1 << 32, "I"))


def layout(root, records):
    """A column for each leaf."""
    return _Arrays(columns(NAME, root, records, optional=True))


class Table(object):
    """columns: an array for each field; tables: the values by code of coded ones, else None."""

    __slots__ = ("columns", "tables")


class _Arrays(Layout):
    rows = "range(len(records.columns[0]))"
    shares_texts = True

    def __init__(self, found):
        Layout.__init__(self)
        # A number that may be missing is an item of a table as well.
        self.kinds = ["any" if column.optional else column.kind for column in found]
        self.places = dict((column.path, column.index) for column in found)
        self.readers = [column_of(column) for column in found]

    def build(self, records):
        """A Table."""
        table = Table()
        table.columns, table.tables = [], []
        for kind, read in zip(self.kinds, self.readers):
            values, known = read(records), None
            if kind in TYPES:
                held = array(TYPES[kind], values)
            else:
                held, known = _coded(values)
            table.columns.append(held)
            table.tables.append(known)
        return table

    def value(self, place):
        """An item of an array, or the item of a table that it points to."""
        index = self.places[place.path]
        held = "records.columns[%d][record]" % index
        return held if self.kinds[index] in TYPES else "records.tables[%d][%s]" % (index, held)

    def put(self, place):
        """An item of an array; where that is a code, the code of a value."""
        index = self.places[place.path]
        target = "records.columns[%d][record]" % index
        if self.kinds[index] in TYPES:
            return None, target, "value"
        self.names["code_of"] = _code_of
        return "code = code_of(records.tables[%d], value)" % index, target, "code"


def _code_of(known, value):
    """The code of a value, which is added where it is new."""
    if value not in known:
        known.append(value)
    return known.index(value)


def _coded(values):
    """(array of codes, values by code); values are one where type and value are."""
    codes = {}
    # -0.0 equals 0.0, so floats go by their text.
    keys = [(type(each), repr(each) if isinstance(each, float) else each) for each in values]
    for key, value in zip(keys, values):
        codes.setdefault(key, (len(codes), value))
    typecode = [code for most, code in CODES if len(codes) <= most][0]
    known = [None] * len(codes)
    for code, value in codes.values():
        known[code] = value
    return array(typecode, [codes[key][0] for key in keys]), known


class Writing(Written):
    """How people write it."""

    since = "3.6"
    CODED = '''\
def coded(values):
    """(array of codes, values by code); values are one where type and value are."""
    codes, known, found = {}, [], []
    for value in values:
        key = type(value), repr(value) if isinstance(value, float) else value
        if key not in codes:
            codes[key] = len(known)
            known.append(value)
        found.append(codes[key])
    size = "B" if len(known) <= 1 << 8 else "H" if len(known) <= 1 << 16 else "I"
    return array(size, found), known
'''

    def body(self, module):
        """The class that has the arrays, what makes codes, and `load`."""
        held, fields = [], []
        for column, name, values in self._named(module):
            fields.extend((name, values) if values else (name,))
            target = "held." + ", held.".join(fields[-2:] if values else [name])
            made = "coded(%s)" if values else 'array("%s", %%s)' % TYPES[column.kind]
            held.append("%s = %s" % (target, made % listed(column)))
        kind = 'class Table(object):\n    """An array for each field."""\n\n    __slots__ = %s'
        load = ["records = " + module.listed, "held = Table()"] + held + ["return held"]
        return [
            kind % "\n    ".join(wrapped("(%s)" % ", ".join('"%s"' % name for name in fields))),
            self.CODED,
        ] + module.reading.source + [
            'def load(path):\n    """The %s of a file."""\n    ' % module.variable
            + "\n    ".join(load)
        ]

    def reads(self, module):
        """One field of the first record."""
        named = self._named(module)
        column = first_column([each for each, _, _ in named], module.paths())
        _, name, values = named[column.index]
        held = "%s.%s[0]" % (module.variable, name)
        return ["%s.%s[%s]" % (module.variable, values, held) if values else held]

    def _named(self, module):
        """(column, attribute of its array, that of its values or None) of each column."""
        found = columns(NAME, module.root, module.records(), optional=True)
        taken = Taken()
        names = [attribute(column.name, taken) for column in found]
        plain = [column.kind in TYPES and not column.optional for column in found]
        values = [None if p else taken.free(n + "_values") for n, p in zip(names, plain)]
        return list(zip(found, names, values))


WRITTEN = Writing(["from array import array"])
