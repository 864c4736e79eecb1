"""A `pandas.DataFrame`, columns of the types that pandas gives them by itself."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.columns import column_of, columns
from tare_probe.records.layout import Layout

NAME = "pandas"
SUMMARY = "a pandas.DataFrame, one column for each field"
GIVES_UP = "records as objects, lists inside them, and time: a single value is slow to reach"
ACCESS = ("key",)
PACKAGE = "pandas"
UNSEEN = "objects of pandas count their columns more than once"
NUMBERS = ("int", "float", "bool")


def layout(root, records):
    """A frame; what is not of one type stays Python objects, or pandas would change it."""
    return Frame(columns(NAME, root, records))


class Frame(Layout):
    """Builds frames; category: strings are codes into the table of their column."""

    rows = "range(len(records))"
    copies = False  # columns of objects hold those of the records

    def __init__(self, found, category=False):
        Layout.__init__(self)
        self.category = self.shares_texts = category
        self.kinds = dict((column.path, column.kind) for column in found)
        self.fields = dict((column.path, column.name) for column in found)
        self.readers = [(column.name, column.kind, column_of(column)) for column in found]

    def build(self, records):
        """A DataFrame."""
        from pandas import DataFrame, Series

        made = []
        for name, kind, read in self.readers:
            held = Series(read(records), dtype=object if kind == "any" else None)
            if self.category and kind == "str":
                held = held.astype("category")
            made.append((name, held))
        return DataFrame(dict(made), columns=[name for name, _ in made])

    def value(self, place):
        """One value by position, as Python's own type."""
        held = "records[%s].iat[record]" % literal(self.fields[place.path])
        return held + ".item()" if self.kinds[place.path] in NUMBERS else held
