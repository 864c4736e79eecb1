"""The builtin `frozendict`, which CPython has from 3.15 on."""

from __future__ import absolute_import

from tare_probe.representations.frozendict import expression, from_mapping
from tare_probe.writing.kinds import Keyed

__all__ = ["expression", "from_mapping"]

NAME = "frozendict-builtin"
SUMMARY = "dicts that cannot be changed, the builtin of CPython 3.15"
GIVES_UP = "changing a record after it was made"
ACCESS = ("key",)
KIND = "dict"
SINCE = "3.15"
HOLDS_OPTIONAL = True
WRITTEN = Keyed(what="a frozendict", calls="frozendict")


def record_type(shape):
    """frozendict itself, called with a dict."""
    import builtins

    return builtins.frozendict
