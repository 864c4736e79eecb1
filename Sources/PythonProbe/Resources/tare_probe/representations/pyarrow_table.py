"""A `pyarrow.Table`, nested as the record is; its buffers lie in Arrow's own pool of memory."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.columns import utf8
from tare_probe.records.layout import ABSENT, Layout
from tare_probe.records.shapes import dotted
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
    check(root)
    made = _Table([member.key for member in root.shape.members])
    for key in made.keys:
        try:
            utf8(key)
            made.column(records, key)
        except UnicodeError:
            raise Unavailable("%s cannot hold half of a character: %s" % (NAME, key))
        except Exception as error:  # ArrowInvalid, OverflowError and others, by version
            raise Unavailable("%s cannot hold %s: %s" % (NAME, key, type(error).__name__))
    return made


def check(place):
    """Raises Unavailable naming the first field that Arrow would change."""
    what = None
    if place.kind == "mixed" or len(place.scalars) > 1 or (place.items and place.scalars):
        what = "several types in one field"
    elif place.shape is not None and not place.shape.members:
        what = "objects without fields"
    if what is not None:
        raise Unavailable("%s cannot hold %s: %s" % (NAME, what, dotted(place.path)))
    if place.items is not None:
        check(place.items)
    for member in place.shape.members if place.shape is not None else ():
        if member.optional and member.place.nullable:
            what = (NAME, dotted(member.place.path))
            raise Unavailable("%s cannot tell null from none: %s" % what)
        check(member.place)


class _Table(Layout):
    rows = "range(records.num_rows)"

    def __init__(self, keys):
        Layout.__init__(self)
        self.keys = keys

    def build(self, records):
        """A Table with a column for each key of the records."""
        import pyarrow

        columns = [self.column(records, key) for key in self.keys]
        return pyarrow.Table.from_arrays(columns, names=self.keys)

    def column(self, records, key):
        """The array of one column."""
        import pyarrow

        return pyarrow.array([record.get(key) for record in records])

    def reach(self, place, depth=0):
        """A scalar or a nested part, as Python's own objects."""
        if not place.path:
            return Layout.reach(self, place)
        steps = "".join("[%s]" % literal(key) for key in place.path[1:])
        held = "records[%s][record]%s.as_py()" % (literal(place.path[0]), steps)
        clean = cleaner(place)
        if clean is None:
            return held
        name = "clean_%d" % len(self.names)
        self.names[name] = clean
        return "%s(%s)" % (name, held)

    def optional(self, member, depth):
        """A null is a field that is not there."""
        self.names["unless_none"] = unless_none
        return "unless_none(%s)" % self.reach(member.place, depth)


def unless_none(value):
    """The value; ABSENT for None."""
    return ABSENT if value is None else value


def cleaner(place):
    """The function that takes nulls that stand for no field out of a value, or None."""
    if place.items is not None:
        each = cleaner(place.items)
        return each and (lambda value: value and [each(item) for item in value])
    if place.shape is None:
        return None
    parts = [(member.key, member.optional, cleaner(member.place)) for member in place.shape.members]
    if not any(optional or clean for _, optional, clean in parts):
        return None
    return lambda value: value and _cleaned(value, parts)


def _cleaned(value, parts):
    held = {}
    for key, optional, clean in parts:
        part = value[key]
        if part is not None or not optional:
            held[key] = clean(part) if clean else part
    return held


class Writing(Written):
    """How people write it."""

    def body(self, module):
        """`load`."""
        check(module.root)
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
