"""The package simplejson."""

from __future__ import absolute_import

from tare_probe.records import json_lines

NAME = "simplejson"
SUMMARY = (
    "simplejson.loads, from which the standard library's json came; shares the keys of one load"
)
PACKAGE = "simplejson"
WRITTEN = ("import simplejson", "simplejson.loads")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import simplejson

    return json_lines.load(argument, simplejson.loads)


def dump(records):
    """The text of one JSON array."""
    import simplejson

    return simplejson.dumps(records)
