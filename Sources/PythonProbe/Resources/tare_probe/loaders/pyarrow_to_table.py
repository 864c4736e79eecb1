"""The package pyarrow, whose reader of JSON Lines makes columns, with the types that are named."""

from __future__ import absolute_import

from tare_probe.common.outcomes import Unavailable
from tare_probe.records import json_lines
from tare_probe.records.nested_table import check, column_type
from tare_probe.records.shapes import dotted

NAME = "pyarrow-to-table"
SUMMARY = "pyarrow.json.read_json of JSON Lines with a schema; no record is an object on the way"
PACKAGE = "pyarrow"
SINCE = "3.6"
MAKES = "pyarrow-table"
OUTSIDE = True

prepare = json_lines.as_bytes


def maker(root, representation):
    """(What reads such bytes, no classes)."""
    import pyarrow
    from pyarrow.json import ParseOptions, ReadOptions, read_json

    check(representation.NAME, root)
    types = _Types(pyarrow)
    members = root.shape.members
    schema = pyarrow.schema([(each.key, column_type(each.place, types)) for each in members])
    parse = ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")

    def load(argument):
        # A record must fit into one block.
        read = ReadOptions(block_size=max(1 << 20, min(len(argument), 1 << 30)))
        return read_json(pyarrow.BufferReader(argument), read, parse).combine_chunks()

    return load, []


class _Types(object):
    """Makes the types of columns."""

    def __init__(self, pyarrow):
        self.pyarrow = pyarrow
        self.kinds = {"str": pyarrow.string(), "int": pyarrow.int64(), "float": pyarrow.float64()}
        self.kinds.update({"bool": pyarrow.bool_(), None: pyarrow.null()})

    def struct(self, fields):
        return self.pyarrow.struct([self.pyarrow.field(key, each) for key, each in fields])

    def list(self, items):
        return self.pyarrow.list_(items)

    def leaf(self, place, name):
        if name not in self.kinds:
            raise Unavailable("pyarrow has no type for %s" % dotted(place.path))
        return self.kinds[name]
