"""The package pyarrow, whose reader of JSON Lines makes columns, with the types that are named."""

from __future__ import absolute_import

from tare_probe.common.outcomes import Unavailable
from tare_probe.records import json_lines
from tare_probe.records.nested_table import check
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
    schema = pyarrow.schema(_fields(pyarrow, root))
    parse = ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")

    def load(argument):
        # A record must fit into one block.
        read = ReadOptions(block_size=max(1 << 20, min(len(argument), 1 << 30)))
        return read_json(pyarrow.BufferReader(argument), read, parse).combine_chunks()

    return load, []


def _fields(pyarrow, place):
    return [
        pyarrow.field(member.key, _type(pyarrow, member.place)) for member in place.shape.members
    ]


def _type(pyarrow, place):
    kinds = {"str": pyarrow.string(), "int": pyarrow.int64(), "float": pyarrow.float64()}
    kinds["bool"] = pyarrow.bool_()
    if place.shape is not None:
        return pyarrow.struct(_fields(pyarrow, place))
    if place.items is not None:
        return pyarrow.list_(_type(pyarrow, place.items))
    if not place.scalars:
        return pyarrow.null()
    (name,) = place.scalars
    if name not in kinds:
        raise Unavailable("pyarrow has no type for %s" % dotted(place.path))
    return kinds[name]
