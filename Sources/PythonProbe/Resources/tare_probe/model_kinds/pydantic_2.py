"""A `BaseModel` of pydantic 2."""

from __future__ import absolute_import

from tare_probe.models.field import UNKNOWN, Field

NAME = "pydantic-2"
TOLD = "a model of pydantic 2"
KIND = "class"
ACCESS = ("attribute",)
PACKAGE = "pydantic"
VALIDATES = ("{name}.model_validate({record})", {})
MAKER = "model_validate"
CONVERTS = True


def is_one(cls):
    """Whether the class has what pydantic 2 gives its models."""
    return isinstance(getattr(cls, "model_fields", None), dict) and hasattr(cls, "model_validate")


def is_mutable(cls):
    """Whether its attributes can be set."""
    return not cls.model_config.get("frozen", False)


def fields(cls):
    """Fields by the names that validation takes."""
    by_name = cls.model_config.get("populate_by_name") or cls.model_config.get("validate_by_name")
    return [_field(name, info, by_name) for name, info in cls.model_fields.items()]


def _field(name, info, by_name):
    alias = info.validation_alias or info.alias
    keys = [name] if alias is None else _keys(alias)
    if by_name and name not in keys:
        keys.append(name)
    required = info.is_required()
    default = UNKNOWN if required or info.default_factory is not None else info.default
    return Field(
        name, info.annotation, tuple(keys) or ("\0",), keys[0] if keys else name, required, default,
        converts=True,
    )


def _keys(alias):
    """The keys of an alias; a path into the record is none."""
    if isinstance(alias, type(u"")):
        return [alias]
    return [each for each in getattr(alias, "choices", ()) if isinstance(each, type(u""))]


def refusal(error):
    """The first of the errors, by its place."""
    try:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    except (AttributeError, TypeError):
        return None
    return "%s: %s" % (".".join(map(str, first["loc"])), first["msg"])
