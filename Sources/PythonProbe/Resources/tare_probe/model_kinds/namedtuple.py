"""A `typing.NamedTuple`, or a `collections.namedtuple`."""

from __future__ import absolute_import

from tare_probe.models.annotations import hints
from tare_probe.models.field import UNKNOWN, Field

NAME = "namedtuple"
TOLD = "a NamedTuple"
KIND = "tuple"
ACCESS = ("attribute", "index")
PACKAGE = None


def is_one(cls):
    """Whether it is a tuple with names for its items."""
    return issubclass(cls, tuple) and hasattr(cls, "_fields") and hasattr(cls, "_make")


def is_mutable(cls):
    """A tuple cannot be changed."""
    return False


def fields(cls):
    """Fields in order."""
    types, defaults = hints(cls), getattr(cls, "_field_defaults", {})
    return [
        Field(
            name, types.get(name, UNKNOWN), argument=name, required=name not in defaults,
            default=defaults.get(name, UNKNOWN), index=index,
        )
        for index, name in enumerate(cls._fields)
    ]
