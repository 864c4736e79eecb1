"""`pydantic.BaseModel`, whose fields take any value, so that nothing is converted."""

from __future__ import absolute_import

from tare_probe.common.outcomes import Unavailable
from tare_probe.records.keyword_calls import by_keyword
from tare_probe.writing.kinds import Annotated

NAME = "pydantic"
SUMMARY = "a BaseModel of the package pydantic, made through its constructor"
GIVES_UP = "access by key, and memory: a dict for fields and a set of field names in each object"
ACCESS = ("attribute",)
KIND = "class"
PACKAGE = "pydantic"
CALLS = True
WRITTEN = Annotated(
    ["from pydantic import BaseModel"], head="class %s(BaseModel):", any=True
)

expression = by_keyword


def record_type(shape):
    """A model of the shape's attributes; Unavailable for a name that pydantic keeps for itself."""
    from typing import Any

    from pydantic import create_model

    fields = dict((name, (Any, Ellipsis)) for _, name in shape.fields)
    try:
        return _quiet(lambda: create_model(shape.name, **fields))
    except (NameError, TypeError, ValueError) as error:
        raise Unavailable("pydantic refuses %s: %s" % (shape.name, error))


def _quiet(make):
    """Version 2 warns of names such as model_id, which nothing here depends on."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return make()
