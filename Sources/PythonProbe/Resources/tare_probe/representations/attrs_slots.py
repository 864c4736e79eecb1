"""The package attrs with slots; its classes have a slot for weak references beside the fields."""

from __future__ import absolute_import

from tare_probe.representations import attrs
from tare_probe.writing.kinds import Listed

NAME = "attrs-slots"
SUMMARY = "a slots class of the package attrs"
GIVES_UP = "access by key, and attributes that were not foreseen"
ACCESS = ("attribute",)
KIND = "class"
PACKAGE = "attrs"
MODULE = "attr"
WRITTEN = Listed(
    ["import attr"],
    head="@attr.s(slots=True)\nclass %s(object):",
    field="    %s = attr.ib()",
    module="attr",
)


def record_type(shape):
    """A slots class of the shape's attributes."""
    return attrs.record_type(shape, slots=True)
