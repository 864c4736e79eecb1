"""The most bytes Python's allocator had out at any time while loading and building."""
from __future__ import absolute_import

from tare_probe.tracing import Traced, why_not

NAME = "peak"
SUMMARY = "the most bytes held at any time while loading and building, the text itself not counted"
MODE = "heap"


def measure(subject):
    """Peak bytes of one load."""
    subject.make()
    subject.forget()
    with Traced() as traced:
        before = traced.settled()
        held = subject.make()
        peak = traced.peak() - before
        del held
    return {"total": peak, "record": None, "payload": None}
