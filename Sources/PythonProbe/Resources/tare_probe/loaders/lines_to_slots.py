"""The standard library's json, a line of JSON Lines at a time: one record is a dict at any time."""

from __future__ import absolute_import

import json

from tare_probe.records import json_lines
from tare_probe.records.subject import builder_of

NAME = "lines-to-slots"
SUMMARY = "json.loads of one line of JSON Lines after the other, each dict at once a slots object"
PACKAGE = None
MAKES = "slots"

prepare = json_lines.texts


def maker(root, representation):
    """(What reads a list of lines, the classes)."""
    build, types = builder_of(representation, root)
    loads = json.loads

    def load(lines):
        return build(loads(line) for line in lines)

    return load, types
