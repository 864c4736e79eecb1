"""A `pyarrow.Table`, nested as the record is; its buffers lie in Arrow's own pool of memory."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.nested_table import NestedTable, check
from tare_probe.writing.kinds import Written
from tare_probe.writing.wrapping import wrapped

NAME = "pyarrow-table"
SUMMARY = "a pyarrow.Table, nested as the record is"
GIVES_UP = "changing a record, several types in one field, and the time of making a value"
ACCESS = ("key",)
KIND = "columns"
PACKAGE = "pyarrow"
SINCE = "3.6"


def layout(root, records):
    """The types that Arrow finds; Unavailable where it would change a value."""
    check(NAME, root)
    return _Table(NAME, root).tried(records)


class _Table(NestedTable):
    rows = "range(records.num_rows)"

    def build(self, records):
        """A Table with a column for each key of the records."""
        import pyarrow

        columns = [self.column(records, key) for key in self.keys]
        return pyarrow.Table.from_arrays(columns, names=self.keys)

    def column(self, records, key):
        """The array of one column."""
        import pyarrow

        return pyarrow.array([record.get(key) for record in records])

    def held(self, place):
        """By position, and then by key."""
        steps = "".join("[%s]" % literal(key) for key in place.path[1:])
        return "records[%s][record]%s.as_py()" % (literal(place.path[0]), steps)


class Writing(Written):
    """How people write it."""

    def body(self, module):
        """`load`."""
        check(NAME, module.root)
        keys = [literal(member.key) for member in module.root.shape.members]
        lines = ["def load(path):", '    """The %s of a file."""' % module.variable]
        lines.append("    records = " + module.listed)
        lines.append("    columns = [")
        column = "        pyarrow.array([record.get(%s) for record in records]),"
        lines += [column % key for key in keys] + ["    ]"]
        names = wrapped("names = [%s]" % ", ".join(keys))
        lines += ["    " + line for line in names]
        lines.append("    return pyarrow.Table.from_arrays(columns, names=names)")
        return module.reading.source + ["\n".join(lines)]

    def reads(self, module):
        """One field of the first record."""
        path = (module.paths() or [[module.root.shape.members[0].key]])[0]
        return ["%s[%s][0].as_py()" % (module.variable, literal(path[0]))]


WRITTEN = Writing(["import pyarrow"])
