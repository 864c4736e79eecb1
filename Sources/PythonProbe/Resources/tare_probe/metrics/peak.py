"""The most bytes Python's allocator had out at any time while loading and building."""

from __future__ import absolute_import

from tare_probe import tracing

NAME = "peak"
SUMMARY = "the most bytes held at any time while loading and building, without the text"
MODE = "heap"

why_not = tracing.why_not


def measure(subject):
    """Peak bytes of one load."""
    subject.make()
    subject.forget()
    with tracing.Traced() as traced:
        before = traced.settled()
        held = subject.make_traced()
        peak = traced.peak() - before
        del held
    return {"total": peak, "record": None, "payload": None}
