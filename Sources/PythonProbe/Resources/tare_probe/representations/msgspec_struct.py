"""`msgspec.Struct`: slots in C, with nothing of a class's slowness while made."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Annotated

NAME = "msgspec-struct"
SUMMARY = "a Struct of the package msgspec: slots, made in C"
GIVES_UP = "access by key, attributes that were not foreseen, and weak references"
ACCESS = ("attribute",)
KIND = "class"
QUICK = True
PACKAGE = "msgspec"
SINCE = "3.8"
WRITTEN = Annotated(["from msgspec import Struct"], head="class %s(Struct):")


def record_type(shape, **options):
    """A Struct of the shape's attributes."""
    from msgspec import defstruct

    return defstruct(shape.name, [(name, object) for _, name in shape.fields], **options)
