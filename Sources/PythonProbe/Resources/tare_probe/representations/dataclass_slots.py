"""`dataclasses.dataclass(slots=True)`: a slots class without writing it."""

from __future__ import absolute_import

from tare_probe.representations import dataclass
from tare_probe.writing.kinds import Annotated

NAME = "dataclass-slots"
SUMMARY = "dataclasses.dataclass(slots=True): a slots class with less to write"
GIVES_UP = "access by key, attributes that were not foreseen, and weak references"
ACCESS = ("attribute",)
KIND = "class"
QUICK = True
SINCE = "3.10"
WRITTEN = Annotated(
    ["from dataclasses import dataclass"], head="@dataclass(slots=True)\nclass %s:"
)


def record_type(shape):
    """A dataclass with slots."""
    return dataclass.record_type(shape, "(slots=True)")
