"""The package msgspec, decoding into plain objects."""

from __future__ import absolute_import

from tare_probe.records import json_lines

NAME = "msgspec"
SUMMARY = "msgspec.json.decode; keeps a memo of keys for the whole process"
PACKAGE = "msgspec"
SINCE = "3.8"
WRITTEN = ("import msgspec", "msgspec.json.decode")

prepare = json_lines.prepare


def load(argument):
    """The plain records of a text, or of a list of lines."""
    from msgspec.json import decode

    return json_lines.load(argument, decode)


def dump(records):
    """The bytes of one JSON array."""
    import msgspec

    return msgspec.json.encode(records)
