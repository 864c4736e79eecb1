"""The package orjson."""

from __future__ import absolute_import

from tare_probe.records import json_lines

NAME = "orjson"
SUMMARY = "orjson.loads; keeps a memo of keys for the whole process"
PACKAGE = "orjson"
WRITTEN = ("import orjson", "orjson.loads")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import orjson

    return json_lines.load(argument, orjson.loads)


def dump(records):
    """The bytes of one JSON array."""
    import orjson

    return orjson.dumps(records)
