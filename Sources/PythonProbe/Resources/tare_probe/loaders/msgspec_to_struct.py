"""The package msgspec, decoding straight into Structs."""

from __future__ import absolute_import

from tare_probe.records import json_lines
from tare_probe.records.annotations import annotated

NAME = "msgspec-to-struct"
SUMMARY = "a msgspec Decoder of Structs: the text becomes objects without dicts between"
PACKAGE = "msgspec"
SINCE = "3.8"
MAKES = "msgspec-struct"

prepare = json_lines.prepare


def maker(root, representation):
    """(What decodes a text or a list of lines, the Structs)."""
    record, types = annotated(root, _struct)
    return decoder(record), types


def decoder(record):
    """What decodes a text, or a list of lines, into records of that type."""
    from typing import List

    from msgspec import MsgspecError
    from msgspec.json import Decoder

    of_all, of_one = Decoder(List[record]).decode, Decoder(record).decode

    def load(argument):
        try:
            if isinstance(argument, list):
                return [of_one(line) for line in argument]
            return of_all(argument)
        except MsgspecError as error:
            raise ValueError(str(error))

    return load


def _struct(shape, fields):
    from msgspec import defstruct

    names = dict((member.attribute, member.key) for member, _, _ in fields)
    made = [(member.attribute, kind) + (default or ()) for member, kind, default in fields]
    return defstruct(shape.name, made, rename=names)
