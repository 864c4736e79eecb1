"""A class of the package attrs."""

from __future__ import absolute_import

from tare_probe.models.annotations import hints
from tare_probe.models.field import UNKNOWN, Field

NAME = "attrs"
TOLD = "a class of attrs"
KIND = "class"
ACCESS = ("attribute",)
PACKAGE = "attrs"


def is_one(cls):
    """Whether attrs made it."""
    return hasattr(cls, "__attrs_attrs__")


def is_mutable(cls):
    """Whether its attributes can be set."""
    return not getattr(cls.__setattr__, "__name__", "").startswith("_frozen")


def fields(cls):
    """Fields that the constructor takes, by its names for them and by their own."""
    types = hints(cls)
    return [_field(each, types) for each in cls.__attrs_attrs__ if each.init]


def _field(attribute, types):
    import attr

    argument = getattr(attribute, "alias", None) or attribute.name.lstrip("_")
    keys = (argument,) if argument == attribute.name else (argument, attribute.name)
    annotation = types.get(attribute.name, attribute.type)
    is_made = isinstance(attribute.default, attr.Factory)
    required = attribute.default is attr.NOTHING
    return Field(
        attribute.name, UNKNOWN if annotation is None else annotation, keys, argument, required,
        UNKNOWN if required or is_made else attribute.default,
        converts=attribute.converter is not None,
    )
