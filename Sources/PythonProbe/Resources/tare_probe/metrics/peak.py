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

why_not = tracing.why_not


def measure(subject):
    """Peak bytes of one load, and those of loading alone where something is built after it."""
    seen = heap_pass(subject)
    return {"total": seen.peak, "record": None, "loading": seen.loading}
