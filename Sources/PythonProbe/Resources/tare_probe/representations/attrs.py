"""The package attrs, attributes in the instance dict."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Listed

NAME = "attrs"
SUMMARY = "a class of the package attrs, attributes in the instance dict"
GIVES_UP = "access by key"
ACCESS = ("attribute",)
KIND = "class"
PACKAGE = "attrs"
MODULE = "attr"
WRITTEN = Listed(
    ["import attr"],
    head="@attr.s\nclass %s(object):",
    field="    %s = attr.ib()",
    module="attr",
)


def record_type(shape, slots=False):
    """A class of the shape's attributes, as attr.s makes it."""
    from attr import make_class

    return make_class(shape.name, [name for _, name in shape.fields], slots=slots)
