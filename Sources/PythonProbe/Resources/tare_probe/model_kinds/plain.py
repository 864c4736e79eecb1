"""A class without a library: by the parameters of its `__init__`, else by its annotations."""

from __future__ import absolute_import

import inspect

from tare_probe.models.annotations import hints
from tare_probe.models.field import UNKNOWN, Field

NAME = "plain"
TOLD = "a plain class"
KIND = "class"
ACCESS = ("attribute",)
PACKAGE = None


def is_one(cls):
    """Whether it says which fields it has; what is not of the user's is left alone."""
    if cls.__module__ in ("builtins", "__builtin__"):
        return False
    try:
        return bool(fields(cls))
    except (TypeError, ValueError):
        return False


def is_mutable(cls):
    """Whether nothing but `object` sets its attributes; None where it does so itself."""
    return True if cls.__setattr__ is object.__setattr__ else None


def BY_SETTING(cls):
    """Whether it has no `__init__`, so that fields are set one by one."""
    return cls.__init__ is object.__init__


def fields(cls):
    """Fields by their parameters, or by the class's annotations."""
    types = hints(cls)
    if BY_SETTING(cls):
        return [
            Field(name, annotation, required=not hasattr(cls, name),
                  default=getattr(cls, name, UNKNOWN))
            for name, annotation in types.items()
        ]
    types.update(hints(cls.__init__))
    return [
        Field(name, types.get(name, UNKNOWN), argument=argument, required=required, default=default)
        for name, argument, required, default in _parameters(cls)
    ]


def _parameters(cls):
    if not hasattr(inspect, "signature"):  # 2.7
        names, _, _, defaults = inspect.getargspec(cls.__init__)
        defaults = defaults or ()
        first = len(names) - len(defaults)
        return [
            (name, name, index < first, UNKNOWN if index < first else defaults[index - first])
            for index, name in enumerate(names) if index
        ]
    found = []
    for each in list(inspect.signature(cls.__init__).parameters.values())[1:]:
        if each.kind in (each.VAR_POSITIONAL, each.VAR_KEYWORD):
            continue
        required = each.default is each.empty
        argument = None if each.kind is each.POSITIONAL_ONLY else each.name
        found.append((each.name, argument, required, UNKNOWN if required else each.default))
    return found
