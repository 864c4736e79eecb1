"""One traced load and build, from which all metrics of the traced heap are taken.

Tracing makes loading some five times as slow, so it is done once for all of them.
"""

from __future__ import absolute_import

from sys import getsizeof

from tare_probe import tracing
from tare_probe.payload import payload

LEAST_RECORDS = 256
WARM_RECORDS = 64


class HeapPass(object):
    """Bytes, all of one load: total still held, peak, payload; and record, the steady-state slope.

    The slope is free of what the first records cost alone (classes, keys, memo): it is what is
    given back when half of the records are dropped, over their number. Equal to tracemalloc's
    figure for one object made in the steady state.
    """

    def __init__(self, subject):
        _warm(subject)
        with tracing.Traced() as traced:
            before = traced.settled()
            held = subject.make_traced()
            # The total first, for whatever is kept here is traced as well.
            self.total = traced.settled() - before
            self.peak = traced.peak() - before
            self.payload = payload(subject, held)
            if subject.source == "records":
                self.record = _slope(subject, held, traced)
            else:
                self.record = float(self.total) / subject.dataset.count
        held = None
        subject.forget()


def heap_pass(subject):
    """The pass of a subject, made when first asked for."""
    if subject.heap_pass is None:
        subject.heap_pass = HeapPass(subject)
    return subject.heap_pass


def _warm(subject):
    """Makes records until the steady state (28 objects of a class from 3.11)."""
    made = 0
    while made < WARM_RECORDS:
        subject.make()
        made += subject.dataset.count
    subject.forget()


def _slope(subject, held, traced):
    if not isinstance(held, list):
        return _slope_of_table(subject, traced)
    while len(held) < LEAST_RECORDS:
        held.extend(subject.make_traced())
    full = traced.settled() - getsizeof(held)
    count = len(held)
    half = count // 2
    del held[half:]
    rest = traced.settled() - getsizeof(held)
    return float(full - rest) / (count - half)


def _slope_of_table(subject, traced):
    """No record can be taken from a table, so one of all records is held against one of half."""
    plain = subject.loader.load(subject.argument)
    while len(plain) < LEAST_RECORDS:
        plain = plain + plain
    half = len(plain) // 2
    full, part = [_weight_of_table(subject, records, traced) for records in (plain, plain[:half])]
    return float(full - part) / (len(plain) - half)


def _weight_of_table(subject, records, traced):
    before = traced.settled()
    held = subject.hold(records)
    return traced.settled() - before if held is not None else 0
