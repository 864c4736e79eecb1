"""The package ujson."""

from __future__ import absolute_import

from tare_probe.records import json_lines

NAME = "ujson"
SUMMARY = "ujson.loads; makes every key anew, so it holds the most memory"
PACKAGE = "ujson"
WRITTEN = ("import ujson", "ujson.loads")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import ujson

    return json_lines.load(argument, ujson.loads)


def dump(records):
    """The text of one JSON array."""
    import ujson

    return ujson.dumps(records)
