"""A `msgspec.Struct`."""

from __future__ import absolute_import

import re

from tare_probe.models.field import UNKNOWN, Field

NAME = "msgspec"
TOLD = "a Struct of msgspec"
KIND = "class"
ACCESS = ("attribute",)
PACKAGE = "msgspec"
VALIDATES = ("convert({record}, {name})", {"convert": "msgspec"})
MAKER = "msgspec.convert"


def is_one(cls):
    """Whether it is a Struct."""
    return hasattr(cls, "__struct_fields__") and hasattr(cls, "__struct_config__")


def is_mutable(cls):
    """Whether its attributes can be set."""
    return not cls.__struct_config__.frozen


def fields(cls):
    """Fields by the names that they are encoded by."""
    import msgspec

    return [_field(info) for info in msgspec.structs.fields(cls)]


def _field(info):
    import msgspec

    default = UNKNOWN if info.default is msgspec.NODEFAULT else info.default
    keys = (info.encode_name,)
    return Field(info.name, info.type, keys, info.name, info.required, default)


def refusal(error):
    """What msgspec says, without what it quotes of the record."""
    return re.sub(r"'[^']*'", "a value", str(error))
