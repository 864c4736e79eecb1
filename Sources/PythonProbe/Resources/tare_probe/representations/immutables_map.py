"""`immutables.Map`: a hash trie whose changed copies share what did not change."""

from __future__ import absolute_import

from tare_probe.representations.frozendict import expression, from_mapping
from tare_probe.writing.kinds import Keyed

__all__ = ["expression", "from_mapping", "record_type"]

NAME = "immutables-map"
SUMMARY = "a Map of the package immutables: changed copies share what did not change"
GIVES_UP = "changing a record in place, the order of fields, and time of access"
ACCESS = ("key",)
KIND = "dict"
PACKAGE = "immutables"
BY_HASH = True
HOLDS_OPTIONAL = True
WRITTEN = Keyed(["from immutables import Map"], what="a Map", calls="Map")


def record_type(shape):
    """Map itself, called with a dict."""
    from immutables import Map

    return Map
