"""Plain lists: tuples that can be changed, for a pointer and a block more."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Positions

NAME = "list"
SUMMARY = "plain lists, fields by position"
GIVES_UP = "names of fields"
ACCESS = ("index",)
KIND = "tuple"
WRITTEN = Positions(what="list")


def record_type(shape):
    """list itself; records are built by displays."""
    return list


def expression(shape, values):
    """A list display."""
    return "[%s]" % ", ".join(values)
