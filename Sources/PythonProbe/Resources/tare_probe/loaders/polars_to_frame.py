"""The package polars, whose reader of JSON Lines makes columns, with the types that are named."""

from __future__ import absolute_import

from tare_probe.records import json_lines
from tare_probe.records.nested_table import check

NAME = "polars-to-frame"
SUMMARY = "polars.read_ndjson of JSON Lines with a schema; no record is an object on the way"
PACKAGE = "polars"
SINCE = "3.8"
MAKES = "polars"
OUTSIDE = True

prepare = json_lines.as_bytes


def maker(root, representation):
    """(What reads such bytes, no classes)."""
    import polars

    check(representation.NAME, root)
    schema = representation.schema(root)

    def load(argument):
        try:
            return polars.read_ndjson(argument, schema=schema)
        except polars.exceptions.PolarsError as error:
            raise ValueError(str(error))

    return load, []
