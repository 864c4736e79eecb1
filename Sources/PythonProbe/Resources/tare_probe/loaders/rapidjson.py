"""The package python-rapidjson."""

from __future__ import absolute_import

from tare_probe import lines

NAME = "rapidjson"
SUMMARY = "rapidjson.loads of python-rapidjson; shares the keys of one load"
PACKAGE = "python-rapidjson"
MODULE = "rapidjson"

prepare = lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import rapidjson

    return lines.load(argument, rapidjson.loads)
