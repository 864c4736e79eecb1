"""`collections.namedtuple`; allocates 8 bytes more than sys.getsizeof says on every version."""

from __future__ import absolute_import

from collections import namedtuple

from tare_probe.writing.kinds import Listed

NAME = "namedtuple"
SUMMARY = "collections.namedtuple: a tuple whose items have names"
GIVES_UP = "changing a record, and access by key"
ACCESS = ("attribute", "index")
KIND = "tuple"
QUICK = True
WRITTEN = Listed(
    ["from collections import namedtuple"],
    head='%s = namedtuple(\n    "%s",\n    [',
    field='        "%s",',
    end="    ],\n)",
)


def record_type(shape):
    """A namedtuple class of the shape's attributes."""
    return namedtuple(shape.name, [name for _, name in shape.fields])
