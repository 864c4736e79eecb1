"""`collections.OrderedDict`, the dict with a linked list beside it; used by code before 3.7."""

from __future__ import absolute_import

from collections import OrderedDict

from tare_probe.common.generated_source import literal
from tare_probe.writing.kinds import Keyed

NAME = "ordereddict"
SUMMARY = "collections.OrderedDict: a dict that could keep order before dict did"
GIVES_UP = "memory: the order is kept twice, and a dict keeps it from 3.7"
ACCESS = ("key",)
KIND = "dict"
HOLDS_OPTIONAL = True
WRITTEN = Keyed(
    ["from collections import OrderedDict"], what="an OrderedDict", calls="OrderedDict"
)


def record_type(shape):
    """OrderedDict itself, called with pairs."""
    return OrderedDict


def expression(shape, values):
    """An OrderedDict of pairs, for a dict has no order to give before 3.6."""
    pairs = zip(shape.fields, values)
    items = ", ".join("(%s, %s)" % (literal(key), value) for (key, _), value in pairs)
    return "%s([%s])" % (shape.name, items)


def from_mapping(shape, mapping):
    """An OrderedDict of a dict."""
    return "%s(%s)" % (shape.name, mapping)
