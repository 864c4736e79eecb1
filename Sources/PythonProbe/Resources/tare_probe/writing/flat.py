"""What written modules of flat records share: names of columns, and which one an example reads."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.identifiers import Taken, attribute
from tare_probe.writing.literals import Key


def attributes(columns):
    """An identifier for each column."""
    taken = Taken()
    return [attribute(column.name, taken) for column in columns]


def key_of(column):
    """The name of a column as a literal."""
    return literal(Key(column.name))


def listed(column, follow=""):
    """Source of the list of a column's values; what stands where one is missing is no value."""
    absent = "Ellipsis" if column.nullable else "None"
    return "[%s for record in records]" % column.source(absent=absent, follow=follow)


def first_column(columns, paths):
    """The column of the first of the paths that is one; the first column without any."""
    for path in paths:
        for column in columns:
            if list(column.path) == list(path):
                return column
    return columns[0]
