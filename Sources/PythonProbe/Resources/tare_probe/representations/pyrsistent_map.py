"""`pyrsistent.pmap`: as `immutables.Map` is, but in Python alone, so that every version has it.

How texts hash moves it by 0.4% and no more, so that one seed is enough: making it is slow.
"""

from __future__ import absolute_import

from tare_probe.representations.frozendict import expression, from_mapping
from tare_probe.writing.kinds import Keyed

__all__ = ["expression", "from_mapping", "record_type"]

NAME = "pyrsistent-map"
SUMMARY = "a map of the package pyrsistent: changed copies share what did not change"
GIVES_UP = "changing a record in place, the order of fields, and much time of access"
ACCESS = ("key",)
KIND = "dict"
PACKAGE = "pyrsistent"
HOLDS_OPTIONAL = True
WRITTEN = Keyed(["from pyrsistent import pmap"], what="a map", calls="pmap")


def record_type(shape):
    """pmap itself, called with a dict."""
    from pyrsistent import pmap

    return pmap
