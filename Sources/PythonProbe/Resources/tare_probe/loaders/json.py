"""The standard library's `json.loads`, the loader every other is compared with."""

from __future__ import absolute_import

import json

from tare_probe.records import json_lines

NAME = "json"
SUMMARY = "json.loads of the standard library; shares the keys of one load, not the values"
PACKAGE = None
WRITTEN = ("import json", "json.loads")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    return json_lines.load(argument, json.loads)


def dump(records):
    """The text of one JSON array."""
    return json.dumps(records)
