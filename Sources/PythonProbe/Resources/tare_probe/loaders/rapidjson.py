"""The package python-rapidjson."""

from __future__ import absolute_import

from tare_probe.records import json_lines

NAME = "rapidjson"
SUMMARY = "rapidjson.loads of python-rapidjson; shares the keys of one load"
PACKAGE = "python-rapidjson"
MODULE = "rapidjson"
WRITTEN = ("import rapidjson", "rapidjson.loads")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import rapidjson

    return json_lines.load(argument, rapidjson.loads)


def dump(records):
    """The text of one JSON array."""
    import rapidjson

    return rapidjson.dumps(records)
