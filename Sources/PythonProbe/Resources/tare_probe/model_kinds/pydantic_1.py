"""A `BaseModel` of pydantic 1, or of `pydantic.v1`."""

from __future__ import absolute_import

from tare_probe.models.field import UNKNOWN, Field

NAME = "pydantic-1"
TOLD = "a model of pydantic 1"
KIND = "class"
ACCESS = ("attribute",)
PACKAGE = "pydantic"
VALIDATES = ("{name}.parse_obj({record})", {})
MAKER = "parse_obj"
CONVERTS = True


def is_one(cls):
    """Whether the class has what pydantic 1 gives its models."""
    return isinstance(getattr(cls, "__fields__", None), dict) and hasattr(cls, "parse_obj")


def is_mutable(cls):
    """Whether its attributes can be set."""
    return bool(cls.__config__.allow_mutation) and not getattr(cls.__config__, "frozen", False)


def fields(cls):
    """Fields by their aliases."""
    by_name = cls.__config__.allow_population_by_field_name
    return [_field(name, model, by_name) for name, model in cls.__fields__.items()]


def _field(name, model, by_name):
    keys = (model.alias, name) if by_name and model.alias != name else (model.alias,)
    annotation = getattr(model, "annotation", model.outer_type_)
    if model.allow_none and annotation is not None and not _takes_none(annotation):
        from typing import Optional

        annotation = Optional[annotation]
    required = bool(model.required)
    default = UNKNOWN if required or model.default_factory is not None else model.default
    return Field(name, annotation, keys, model.alias, required, default, converts=True)


def _takes_none(annotation):
    return type(None) in (getattr(annotation, "__args__", None) or ())


def refusal(error):
    """The first of the errors, by its place."""
    try:
        first = error.errors()[0]
    except (AttributeError, TypeError):
        return None
    return "%s: %s" % (".".join(map(str, first["loc"])), first["type"])
