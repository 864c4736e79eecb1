"""`typing.NamedTuple`: the same objects as collections.namedtuple, declared with types."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Annotated

NAME = "typing-namedtuple"
SUMMARY = "typing.NamedTuple: a namedtuple whose fields have declared types"
GIVES_UP = "changing a record, and access by key"
ACCESS = ("attribute", "index")
KIND = "tuple"
SINCE = "3.6"
WRITTEN = Annotated(head="class %s(NamedTuple):")


def record_type(shape):
    """A NamedTuple class of the shape's attributes."""
    from typing import NamedTuple

    return NamedTuple(shape.name, [(name, object) for _, name in shape.fields])
