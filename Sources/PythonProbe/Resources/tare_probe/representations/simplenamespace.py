"""`types.SimpleNamespace`: attributes in a dict for each object, which shares no keys."""

from __future__ import absolute_import

from tare_probe.records.keyword_calls import by_keyword
from tare_probe.writing.kinds import Keyed

NAME = "simplenamespace"
SUMMARY = "types.SimpleNamespace: attributes without a class of one's own"
GIVES_UP = "shared keys: each object has a whole dict, so it weighs more than that dict"
ACCESS = ("attribute",)
KIND = "class"
SINCE = "3.3"
CALLS = True
WRITTEN = Keyed(
    ["from types import SimpleNamespace"],
    what="a SimpleNamespace",
    calls="SimpleNamespace",
    attributes=True,
)

expression = by_keyword


def record_type(shape):
    """SimpleNamespace itself, called with keywords."""
    from types import SimpleNamespace

    return SimpleNamespace
