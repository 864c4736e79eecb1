"""The package pydantic, validating JSON straight into models.

Its reader keeps up to 16,384 short strings for the whole process, which then weigh nothing in any
record; here it keeps keys alone, by its setting cache_strings, so that records hold their values.
"""

from __future__ import absolute_import

from tare_probe.common.outcomes import sentence
from tare_probe.records import json_lines
from tare_probe.records.annotations import annotated

NAME = "pydantic-to-model"
SUMMARY = "validate_json of a pydantic TypeAdapter, which keeps keys for the process but no values"
PACKAGE = "pydantic"
MAKES = "pydantic"
OUTSIDE = True

prepare = json_lines.prepare


def why_not():
    """Why there is no TypeAdapter, or None."""
    try:
        import pydantic
    except ImportError:
        return "pydantic is not installed"
    except Exception as error:  # a package may raise anything on a Python it does not know
        return "pydantic cannot be imported: %s" % sentence(error)
    return None if hasattr(pydantic, "TypeAdapter") else "pydantic 2 is needed, here is 1"


def maker(root, representation):
    """(What validates a text or a list of lines, the models)."""
    from typing import List

    from pydantic import TypeAdapter

    record, types = annotated(root, _model)
    of_all = TypeAdapter(List[record], config=_config()).validate_json
    of_one = TypeAdapter(record).validate_json

    def load(argument):
        if isinstance(argument, list):
            return [of_one(line) for line in argument]
        return of_all(argument)

    return load, types


def _config():
    from pydantic import ConfigDict

    return ConfigDict(cache_strings="keys")


def _model(shape, fields):
    import warnings

    from pydantic import Field, create_model

    made = {}
    for member, kind, default in fields:
        # Ellipsis as a default would say that there is none.
        absent = {"default_factory": lambda default=default: default[0]} if default else {}
        made[member.attribute] = (kind, Field(alias=member.key, **absent))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names such as model_id
        try:
            return create_model(shape.name, __config__=_config(), **made)
        except (NameError, TypeError) as error:
            raise ValueError("pydantic refuses %s: %s" % (shape.name, error))
