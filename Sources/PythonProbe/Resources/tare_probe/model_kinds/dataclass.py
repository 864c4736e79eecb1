"""A class of the standard library's `dataclasses`."""

from __future__ import absolute_import

from tare_probe.models.annotations import hints
from tare_probe.models.field import UNKNOWN, Field

NAME = "dataclass"
TOLD = "a dataclass"
KIND = "class"
ACCESS = ("attribute",)
PACKAGE = None


def is_one(cls):
    """Whether it is a dataclass."""
    return hasattr(cls, "__dataclass_fields__")


def is_mutable(cls):
    """Whether its attributes can be set."""
    return not cls.__dataclass_params__.frozen


def fields(cls):
    """Fields that the constructor takes."""
    import dataclasses

    types = hints(cls)
    taken = [each for each in dataclasses.fields(cls) if each.init]
    return [_field(each, types, dataclasses.MISSING) for each in taken]


def _field(field, types, missing):
    required = field.default is missing and field.default_factory is missing
    default = UNKNOWN if field.default is missing else field.default
    annotation = types.get(field.name, field.type)
    return Field(field.name, annotation, argument=field.name, required=required, default=default)
