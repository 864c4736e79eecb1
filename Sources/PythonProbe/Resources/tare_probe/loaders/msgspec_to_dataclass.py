"""The package msgspec, decoding straight into dataclasses."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Unavailable
from tare_probe.loaders.msgspec_to_struct import decoder
from tare_probe.records import json_lines
from tare_probe.records.annotations import annotated

NAME = "msgspec-to-dataclass"
SUMMARY = "a msgspec Decoder of dataclasses: the text becomes objects without dicts between"
PACKAGE = "msgspec"
SINCE = "3.8"
MAKES = "dataclass"

prepare = json_lines.prepare


def maker(root, representation):
    """(What decodes a text or a list of lines, the dataclasses)."""
    record, types = annotated(root, _dataclass)
    return decoder(record), types


def _dataclass(shape, fields):
    from dataclasses import dataclass

    names = {"dataclass": dataclass}
    lines = ["@dataclass", "class %s:" % shape.name]
    for number, (member, kind, default) in enumerate(fields):
        if member.attribute != member.key:
            raise Unavailable("msgspec gives a field of a dataclass no other name: %s" % member.key)
        names["kind_%d" % number] = kind
        absent = " = %s" % member.absent if default else ""
        lines.append("    %s: kind_%d%s" % (member.attribute, number, absent))
    if not fields:
        lines.append("    pass")
    return define("\n".join(lines) + "\n", shape.name, shape.name, names)
