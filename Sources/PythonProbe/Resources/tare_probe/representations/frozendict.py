"""The package frozendict, whichever version is installed.

1.2 wraps a dict in a Python object (800 bytes for the talk's product); 2.x is a C type up to
CPython 3.10 and a subclass of dict after.
"""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.writing.kinds import Keyed

NAME = "frozendict"
SUMMARY = "dicts that cannot be changed, of the package frozendict"
GIVES_UP = "changing a record after it was made"
ACCESS = ("key",)
KIND = "dict"
QUICK = True
PACKAGE = "frozendict"
HOLDS_OPTIONAL = True
WRITTEN = Keyed(["from frozendict import frozendict"], what="a frozendict", calls="frozendict")


def record_type(shape):
    """frozendict itself, called with a dict."""
    from frozendict import frozendict

    return frozendict


def expression(shape, values):
    """A frozendict of a dict display."""
    pairs = zip(shape.fields, values)
    items = ", ".join("%s: %s" % (literal(key), value) for (key, _), value in pairs)
    return "%s({%s})" % (shape.name, items)


def from_mapping(shape, mapping):
    """A frozendict of a dict."""
    return "%s(%s)" % (shape.name, mapping)
