"""`immutables.Map`: a hash trie whose changed copies share what did not change."""

from __future__ import absolute_import

from tare_probe.source import literal

NAME = "immutables-map"
SUMMARY = "a Map of the package immutables: changed copies share what did not change"
GIVES_UP = "changing a record in place, the order of fields, and time of access"
ACCESS = ("key",)
PACKAGE = "immutables"
HOLDS_OPTIONAL = True


def record_type(shape):
    """Map itself, called with a dict."""
    from immutables import Map

    return Map


def expression(shape, values):
    """A Map of a dict display."""
    pairs = zip(shape.fields, values)
    items = ", ".join("%s: %s" % (literal(key), value) for (key, _), value in pairs)
    return "%s({%s})" % (shape.name, items)


def from_mapping(shape, mapping):
    """A Map of a dict."""
    return "%s(%s)" % (shape.name, mapping)
