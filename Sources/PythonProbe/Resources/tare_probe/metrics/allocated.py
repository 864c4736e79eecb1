"""Bytes asked of Python's allocator and still held: for one load, and for one further record."""

from __future__ import absolute_import

from tare_probe import tracing
from tare_probe.heap_pass import heap_pass

NAME = "allocated"
SUMMARY = "bytes asked of the allocator and still held, in all and for one further record"
MODE = "heap"

why_not = tracing.why_not


def measure(subject):
    """Total bytes of one load with its list, bytes of one further record, payload bytes."""
    seen = heap_pass(subject)
    return {"total": seen.total, "record": seen.record, "payload": seen.payload}
