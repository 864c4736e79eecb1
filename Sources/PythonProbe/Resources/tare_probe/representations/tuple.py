"""Plain tuples."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Positions

NAME = "tuple"
SUMMARY = "plain tuples, fields by position"
GIVES_UP = "names of fields and changing a record"
ACCESS = ("index",)
KIND = "tuple"
QUICK = True
WRITTEN = Positions(what="tuple")


def record_type(shape):
    """tuple itself; records are built by displays."""
    return tuple


def expression(shape, values):
    """A tuple display."""
    return "(%s)" % "".join(value + ", " for value in values)
