"""One load and build, from which all metrics of the heap are taken.

Tracing makes loading some five times as slow, so it is done once for all of them. Two instruments
look at the same objects: tracemalloc counts the requests, and a walk adds up the blocks that exist.
"""

from __future__ import absolute_import

from array import array
from sys import getsizeof

from tare_probe.memory import allocator_costs, tracing
from tare_probe.memory.arrow_memory import arrow_bytes
from tare_probe.memory.true_walk import true_size, true_slope
from tare_probe.memory.walk_pass import WalkPass
from tare_probe.records.payload import payload
from tare_probe.records.shapes import shapes

LEAST_RECORDS = 256
WARM_RECORDS = 64
OUTSIDE = "%d bytes in all lie in Arrow's own pool, as pyarrow says, and are not in peak"


class HeapPass(object):
    """Bytes of one load that is still held, and of one further record in the steady state.

    total, peak, payload and blocks are of the load, with its list; record and blocks_record are the
    slope: what is given back when half of the records are dropped, over their number, free of what
    the first records cost alone. walked is the same slope by the walk; shared is what no further
    record adds to, record types among it, and parts is the same without them; notes are sentences
    about figures that need one.
    """

    def __init__(self, subject):
        _rehearse(subject, warm(subject))
        self.walked = None
        self.notes = []
        with tracing.Traced() as traced:
            # What is kept here for later must not weigh on the figures, so the bytes come last.
            sizes, outside, before = traced.sizes(), arrow_bytes(), traced.settled()
            held = subject.make_traced()
            # The total first, for whatever is kept here is traced as well.
            self.total = traced.settled() - before
            outside = arrow_bytes() - outside
            self.peak = traced.peak() - before
            after = traced.sizes()
            self.payload = payload(subject, held)
            array_bytes = getsizeof(held) if isinstance(held, list) else 0
            classes = _record_types(subject, traced)
            if subject.source == "text":
                self.record = float(self.total) / subject.dataset.count
                self.blocks_record = allocator_costs.spent_on(after - sizes) / subject.dataset.count
            elif isinstance(held, list):
                self._weigh_list(subject, held, traced)
            else:
                self._weigh_table(subject, held, traced)
        self.blocks = int(round(allocator_costs.spent_on(after - sizes))) + outside
        if outside:
            self.total += outside
            self.notes.append(OUTSIDE % outside)
        rest = self.total - self.record * subject.dataset.count - array_bytes
        self.parts = max(0, int(round(rest)))
        self.shared = classes + self.parts
        held = None
        subject.forget()

    def _weigh_list(self, subject, held, traced):
        while len(held) < LEAST_RECORDS:
            held.extend(subject.make_traced())
        self.walked = true_slope(held)
        half = len(held) // 2
        dropped = len(held) - half
        figures = array("d", [0.0] * 4)  # made before, or the first figures would weigh on the last
        figures[0], figures[1] = _apart_from(held, traced)
        del held[half:]
        figures[2], figures[3] = _apart_from(held, traced)
        self.record = (figures[0] - figures[2]) / dropped
        self.blocks_record = (figures[1] - figures[3]) / dropped

    def _weigh_table(self, subject, held, traced):
        """No record can be taken from a table: one of all records is held against one of half."""
        count = subject.dataset.count
        loads = -(-LEAST_RECORDS // count)
        rest = loads * count - loads * count // 2
        full, part = [_table(subject, loads, start, traced) for start in (0, rest)]
        self.record, self.blocks_record, self.walked = [
            float(more - less) / rest for more, less in zip(full, part)
        ]


def heap_pass(subject):
    """The pass of a subject, made when first needed; by the walk where tracing is unavailable."""
    if subject.heap_pass is None:
        subject.heap_pass = WalkPass(subject) if tracing.why_not() else HeapPass(subject)
    return subject.heap_pass


def warm(subject):
    """Makes records until the steady state (28 objects of a class from 3.11), unless a pass has.

    Returns the last ones made, if any.
    """
    held, made = None, WARM_RECORDS if subject.heap_pass is not None else 0
    while made < WARM_RECORDS:
        held = subject.make_traced()
        made += subject.dataset.count
    subject.forget()
    return held


def _rehearse(subject, held):
    """Calls what is called between two figures, or bytes would depend on what was measured before.

    Up to 3.9 a function keeps its frame from its first call on, and later versions keep a little
    with a type or a code object once it was looked at.
    """
    if isinstance(held, list):
        del held[LEAST_RECORDS:]
        true_slope(held + held)
    payload(subject, held)
    true_size(held)
    few = [None] * allocator_costs.SMALL  # its array goes another way than small requests
    allocator_costs.spent_on({1: 1, getsizeof(few): 1})
    with tracing.Traced() as traced:
        traced.peak()
        _apart_from(few, traced)
        if not isinstance(held, list) and subject.source != "text":
            _table(subject, 1, subject.dataset.count // 2, traced)
    subject.forget()


def _record_types(subject, traced):
    """Bytes of the types of records and their code, made once more to see."""
    make = getattr(subject.representation, "record_type", None)
    if make is None:
        return 0
    made = [None] * 8
    before = traced.settled()
    made[:] = [make(shape) for shape in shapes(subject.dataset.root)]
    return max(0, traced.settled() - before)


def _apart_from(held, traced):
    """(bytes asked for, bytes spent) of everything but the list itself."""
    asked = traced.settled()
    blocks = allocator_costs.spent_on(traced.sizes())
    return asked - getsizeof(held), blocks - allocator_costs.spent_on_list(held)


def _table(subject, loads, start, traced):
    """(bytes asked for, bytes spent, bytes walked) of a table of the records from `start` on."""
    sizes, outside, before = traced.sizes(), arrow_bytes(), traced.settled()
    plain = []
    for _ in range(loads):
        plain += subject.load_traced()
    held = subject.hold(plain[start:])
    plain = None  # or what the table shares with these records would not be its own
    outside = arrow_bytes() - outside
    asked = traced.settled() - before
    spent = allocator_costs.spent_on(traced.sizes() - sizes)
    return asked + outside, spent + outside, true_size(held)
