"""The package simplejson."""

from __future__ import absolute_import

from tare_probe import lines

NAME = "simplejson"
SUMMARY = "simplejson.loads, from which the standard library's json came; shares the keys of one load"
PACKAGE = "simplejson"

prepare = lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    import simplejson

    return lines.load(argument, simplejson.loads)
