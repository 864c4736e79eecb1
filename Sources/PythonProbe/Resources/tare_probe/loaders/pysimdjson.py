"""The package pysimdjson, decoding into plain objects."""

from __future__ import absolute_import

from tare_probe.records import json_lines

NAME = "pysimdjson"
SUMMARY = "simdjson.loads of pysimdjson; makes every key anew, so it holds the most memory"
PACKAGE = "pysimdjson"
MODULE = "simdjson"
WRITTEN = ("import simdjson", "simdjson.loads")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import simdjson

    return json_lines.load(argument, simdjson.loads)
