"""`recordclass.dataobject`: fields in a C struct, without the garbage collector's header."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Annotated

NAME = "recordclass"
SUMMARY = "a dataobject of the package recordclass: slots without the collector's header"
GIVES_UP = "access by key, unforeseen attributes, and any cycle through a record is never freed"
ACCESS = ("attribute",)
KIND = "class"
PACKAGE = "recordclass"
SINCE = "3.6"
WRITTEN = Annotated(["from recordclass import dataobject"], head="class %s(dataobject):")


def record_type(shape):
    """A dataobject class of the shape's attributes."""
    from recordclass import make_dataclass

    return make_dataclass(shape.name, [name for _, name in shape.fields])
