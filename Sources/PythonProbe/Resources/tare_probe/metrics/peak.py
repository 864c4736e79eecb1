"""The most bytes that Python's allocator held at any time while loading and building."""

from __future__ import absolute_import

from tare_probe.memory import tracing
from tare_probe.memory.heap_pass import heap_pass

NAME = "peak"
SUMMARY = "the most bytes held at any time while loading and building, without the text"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = False
MODE = "heap"
QUICK = True

OUTSIDE = "the loader's package takes memory beside it, which Python's allocator never sees"

why_not = tracing.why_not


def measure(subject):
    """Peak bytes of one load, and those of loading alone where something is built after it."""
    seen = heap_pass(subject)
    note = OUTSIDE if getattr(subject.loader, "OUTSIDE", False) else None
    return {"total": seen.peak, "record": None, "loading": seen.loading, "note": note}
