"""The package pysimdjson, decoding into plain objects."""

from __future__ import absolute_import

from tare_probe import lines

NAME = "pysimdjson"
SUMMARY = "simdjson.loads of pysimdjson; makes every key anew, so it holds the most memory"
PACKAGE = "pysimdjson"
MODULE = "simdjson"

prepare = lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import simdjson

    return lines.load(argument, simdjson.loads)
