"""A `TypedDict`: a dict at run time."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.models.annotations import hints
from tare_probe.models.field import Field

NAME = "typeddict"
TOLD = "a TypedDict"
KIND = "dict"
ACCESS = ("key",)
PACKAGE = None


def is_one(cls):
    """Whether it is a TypedDict."""
    return issubclass(cls, dict) and hasattr(cls, "__total__")


def is_mutable(cls):
    """A dict can be changed."""
    return True


def fields(cls):
    """Its keys; those that may be missing are not required."""
    required = getattr(cls, "__required_keys__", None)
    found = []
    for name, annotation in hints(cls).items():
        needs = cls.__total__ if required is None else name in required
        found.append(Field(name, annotation, required=needs))
    return found


def call(name, pairs):
    """A display, as type checkers take it for the TypedDict."""
    return "{%s}" % ", ".join("%s: %s" % (literal(field.name), value) for field, value in pairs)
