"""`msgspec.Struct` with gc=False: 16 bytes less, and the garbage collector never looks at it."""

from __future__ import absolute_import

from tare_probe.representations import msgspec_struct
from tare_probe.writing.kinds import Annotated

NAME = "msgspec-struct-nogc"
SUMMARY = "a msgspec Struct that the garbage collector leaves out"
GIVES_UP = "what msgspec-struct does, and any cycle through a record is never freed"
ACCESS = ("attribute",)
KIND = "class"
PACKAGE = "msgspec"
SINCE = "3.8"
WRITTEN = Annotated(["from msgspec import Struct"], head="class %s(Struct, gc=False):")


def record_type(shape):
    """A Struct without the collector's header."""
    return msgspec_struct.record_type(shape, gc=False)
