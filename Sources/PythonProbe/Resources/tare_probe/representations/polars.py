"""A `polars.DataFrame`, nested as the record is; its columns lie in memory of polars' own."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.records.nested_table import NestedTable, check, column_type
from tare_probe.writing.kinds import Written
from tare_probe.writing.wrapping import wrapped

NAME = "polars"
SUMMARY = "a polars.DataFrame, nested as the record is"
GIVES_UP = "changing a record, several types in one field, and the time of making a value"
ACCESS = ("key",)
KIND = "columns"
PACKAGE = "polars"
SINCE = "3.8"
TYPES = {"str": "String", "int": "Int64", "float": "Float64", "bool": "Boolean", None: "Null"}


def layout(root, records):
    """The types that the schema names; Unavailable where polars would change a value."""
    check(NAME, root)
    return _Frame(root).tried(records)


def schema(root):
    """The types of all columns, by the keys of the records."""
    import polars

    made = _Types(polars)
    return dict((member.key, column_type(member.place, made)) for member in root.shape.members)


class _Types(object):
    """Makes the types themselves."""

    def __init__(self, polars):
        self.polars = polars

    def struct(self, fields):
        return self.polars.Struct([self.polars.Field(key, each) for key, each in fields])

    def list(self, items):
        return self.polars.List(items)

    def leaf(self, place, name):
        return getattr(self.polars, TYPES[name])


class _Source(object):
    """Makes their source."""

    @staticmethod
    def struct(fields):
        return "polars.Struct({%s})" % ", ".join(
            "%s: %s" % (literal(key), each) for key, each in fields
        )

    @staticmethod
    def list(items):
        return "polars.List(%s)" % items

    @staticmethod
    def leaf(place, name):
        return "polars.%s" % TYPES[name]


def outside(held):
    """Bytes of a DataFrame that Python's allocator does not see, as polars says."""
    return held.estimated_size()


class _Frame(NestedTable):
    rows = "range(records.height)"

    def __init__(self, root):
        NestedTable.__init__(self, NAME, root)
        self.schema = schema(root)
        self.names["as_list"] = as_list

    def build(self, records):
        """A DataFrame with a column for each key of the records."""
        import polars

        # From a list, a column without a name would be given one.
        return polars.DataFrame(dict((key, self.column(records, key)) for key in self.keys))

    def column(self, records, key):
        """The Series of one column."""
        import polars

        return polars.Series(key, [record.get(key) for record in records], self.schema[key])

    def held(self, place):
        """By position, and then by key of the dict that polars makes of a nested part."""
        first = "records[%s][record]" % literal(place.path[0])
        if len(place.path) == 1 and place.items is not None:
            return "as_list(%s)" % first
        return first + "".join("[%s]" % literal(key) for key in place.path[1:])


def as_list(held):
    """A list of what is a Series; None stays."""
    return held if held is None else held.to_list()


class Writing(Written):
    """How people write it."""

    def body(self, module):
        """The types of the columns, and `load`."""
        check(NAME, module.root)
        members = module.root.shape.members
        types = ["SCHEMA = {"]
        for member in members:
            pair = "%s: %s" % (literal(member.key), column_type(member.place, _Source))
            types += ["    " + line for line in wrapped(pair + ",")]
        lines = ["def load(path):", '    """The %s of a file."""' % module.variable]
        lines.append("    records = " + module.listed)
        lines.append("    columns = {")
        lines.append("        key: [record.get(key) for record in records] for key in SCHEMA")
        lines += ["    }", "    return polars.DataFrame(columns, schema=SCHEMA)"]
        return module.reading.source + ["\n".join(types + ["}"]), "\n".join(lines)]

    def reads(self, module):
        """One field of the first record."""
        path = (module.paths() or [[module.root.shape.members[0].key]])[0]
        return ["%s[%s][0]" % (module.variable, literal(path[0]))]


WRITTEN = Writing(["import polars"])
