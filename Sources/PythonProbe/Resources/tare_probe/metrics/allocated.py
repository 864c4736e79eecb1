"""Bytes asked of Python's allocator and still held: for one load, and for one further record.

The bytes of one further record are a slope, free of what the first records cost alone (classes,
keys, memo): what is given back when half of the records are dropped, over their number. Equal to
tracemalloc's figure for one object made in the steady state.
"""

from __future__ import absolute_import

from sys import getsizeof

from tare_probe import tracing
from tare_probe.payload import payload

NAME = "allocated"
SUMMARY = "bytes asked of the allocator and still held, in all and for one further record"
MODE = "heap"
LEAST_RECORDS = 256
WARM_RECORDS = 64

why_not = tracing.why_not


def measure(subject):
    """Total bytes of one load with its list, bytes of one further record, payload bytes."""
    _warm(subject)
    with tracing.Traced() as traced:
        before = traced.settled()
        held = subject.make_traced()
        total = traced.settled() - before
        record = _slope(subject, held, traced) if subject.source == "records" else None
    if record is None:
        record = float(total) / subject.dataset.count
    held = None
    subject.forget()
    return {"total": total, "record": record, "payload": payload(subject, subject.make())}


def _warm(subject):
    """Makes and drops records until the steady state (28 objects of a class from 3.11)."""
    made = 0
    while made < WARM_RECORDS:
        subject.make()
        made += subject.dataset.count
    subject.forget()


def _slope(subject, held, traced):
    while len(held) < LEAST_RECORDS:
        held.extend(subject.make_traced())
    full = traced.settled() - getsizeof(held)
    count = len(held)
    half = count // 2
    del held[half:]
    rest = traced.settled() - getsizeof(held)
    return float(full - rest) / (count - half)
