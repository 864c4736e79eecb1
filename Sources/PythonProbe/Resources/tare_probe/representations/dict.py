"""Plain dicts, as every loader gives them."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.writing.kinds import Keyed

NAME = "dict"
SUMMARY = "plain dicts, as the loader gave them"
GIVES_UP = "nothing; it is what the others are measured against"
ACCESS = ("key",)
KIND = "dict"
QUICK = True
HOLDS_OPTIONAL = True
AS_LOADED = True
WRITTEN = Keyed(what="a dict")


def record_type(shape):
    """dict itself; records are built by displays."""
    return dict


def expression(shape, values):
    """A dict display, as the benchmark `build` times it."""
    pairs = zip(shape.fields, values)
    return "{%s}" % ", ".join("%s: %s" % (literal(key), value) for (key, _), value in pairs)


def from_mapping(shape, mapping):
    """A dict is its own mapping."""
    return mapping
