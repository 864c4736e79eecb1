"""A `pandas.DataFrame`, columns of the types that pandas gives them by itself."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.columns import column_of, columns, refuse_halves
from tare_probe.records.layout import ABSENT, Layout
from tare_probe.writing.flat import first_column, key_of, listed
from tare_probe.writing.kinds import Written
from tare_probe.writing.wrapping import wrapped

NAME = "pandas"
SUMMARY = "a pandas.DataFrame, one column for each field"
GIVES_UP = "records as objects, lists inside them, and time: a single value is slow to reach"
ACCESS = ("key",)
KIND = "columns"
PACKAGE = "pandas"
UNSEEN = "objects of pandas count their columns more than once"
NUMBERS = ("int", "float", "bool")


def layout(root, records):
    """A frame; what is not of one type stays Python objects, or pandas would change it."""
    return Frame(frame_columns(NAME, root, records))


def frame_columns(representation, root, records):
    """The columns of a frame; the strings of pandas 3 are those of Arrow, which refuses some."""
    from pandas import Series

    found = columns(representation, root, records, optional=True)
    if Series(["a"]).dtype != object:
        refuse_halves(representation, found)
    return found


class Frame(Layout):
    """Builds frames; category: strings are codes into the table of their column.

    Where a record lacks a field there is None, or NaN in a column of floats and in a category, as
    pandas has it; where the field may be null as well, Ellipsis.
    """

    rows = "range(len(records))"
    copies = False  # columns of objects hold those of the records

    def __init__(self, found, category=False):
        Layout.__init__(self)
        self.names.update({"unless_missing": unless_missing, "unless_ellipsis": unless_ellipsis})
        self.category = self.shares_texts = category
        self.columns = dict((column.path, column) for column in found)
        self.readers = [
            (column, column_of(column, Ellipsis if column.nullable else None)) for column in found
        ]

    def build(self, records):
        """A DataFrame."""
        from pandas import DataFrame, Series

        made = []
        for column, read in self.readers:
            plain = column.kind == "any" or column.optional and column.kind != "float"
            held = Series(read(records), dtype=object if plain else None)
            if self.category and column.kind == "str":
                held = held.astype("category")
            made.append((column.name, held))
        return DataFrame(dict(made), columns=[name for name, _ in made])

    def value(self, place):
        """One value by position, as Python's own type."""
        column = self.columns[place.path]
        held = "records[%s].iat[record]" % literal(column.name)
        if column.optional:
            unless = "unless_ellipsis" if column.nullable else "unless_missing"
            return "%s(%s)" % (unless, held)
        return held + ".item()" if column.kind in NUMBERS else held

    def put(self, place):
        """One item by position."""
        number = [column.path for column, _ in self.readers].index(place.path)
        return None, "records.iat[record, %d]" % number, "value"


def unless_missing(value):
    """The value as Python's own type; ABSENT for None and for NaN."""
    if value is None or value != value:
        return ABSENT
    return value.item() if hasattr(value, "item") else value


def unless_ellipsis(value):
    """The value; ABSENT for Ellipsis."""
    return ABSENT if value is Ellipsis else value


class Writing(Written):
    """How people write it.

    category: strings are codes into the table of their column.
    """

    category = False

    def body(self, module):
        """`load`."""
        found = self._columns(module)
        lines = ["def load(path):", '    """The %s of a file."""' % module.variable]
        lines += ["    records = " + module.listed, "    columns = {"]
        lines += ["        %s: %s," % (key_of(each), self._series(each)) for each in found]
        lines += ["    }"]
        names = wrapped("names = [%s]" % ", ".join(map(key_of, found)))
        lines += ["    " + line for line in names]
        lines.append("    return DataFrame(columns, columns=names)")
        return module.reading.source + ["\n".join(lines)]

    def _series(self, column):
        plain = column.kind == "any" or column.optional and column.kind != "float"
        category = '.astype("category")' if self.category and column.kind == "str" else ""
        return "Series(%s%s)%s" % (listed(column), ", dtype=object" * plain, category)

    def reads(self, module):
        """One field of the first record."""
        column = first_column(self._columns(module), module.paths())
        return ["%s[%s].iat[0]" % (module.variable, key_of(column))]

    def _columns(self, module):
        name = module.representation.NAME
        return columns(name, module.root, module.records(), optional=True)


WRITTEN = Writing(["from pandas import DataFrame, Series"])
