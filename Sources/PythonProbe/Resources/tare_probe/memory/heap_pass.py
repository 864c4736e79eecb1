"""The bytes of one load and of its parts, from which all metrics of the heap are taken.

Tracing makes loading some five times as slow, so it is done once for all of them. Two instruments
look at the same objects: tracemalloc counts the requests, and a walk adds up the blocks that exist.
"""

from __future__ import absolute_import

from array import array
from sys import getsizeof

from tare_probe.common.implementation import is_cpython
from tare_probe.memory import allocator_costs, tracing
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.collector_pass import CollectorPass
from tare_probe.memory.growth import stepped, where_it_grows
from tare_probe.memory.heap_halves import (
    Part,
    Parts,
    apart_from,
    asked_of,
    dropped,
    part_of,
    read,
    rebuilt,
)
from tare_probe.memory.outside_memory import note, outside_bytes, pool_bytes
from tare_probe.memory.true_walk import walk_apart, walk_halves, walk_part, why_not
from tare_probe.memory.walk_pass import WalkPass
from tare_probe.memory.warming import warm
from tare_probe.records.payload import payload
from tare_probe.records.shapes import shapes


class HeapPass(object):
    """Bytes of one load that is still held, and what each record adds to it.

    total, peak, payload and blocks are of the load with its list, whose own bytes are list and
    list_blocks; loading is the peak before anything is built of the plain records. record and
    shared, blocks_record and blocks_shared divide the rest: total is shared, record as often as
    there are records, and list. requests, requests_record and requests_shared are how many requests
    these bytes come from, requests_list those of the list. walked is record by the walk; types is
    what the classes of records take, which exist before the load; grown is what fewer records
    share, stepped what containers that grow in steps take; notes are sentences about figures that
    need one. by is who says it: the "allocator", a "walk" or the "collector".
    """

    by = "allocator"

    def __init__(self, subject):
        why_not()  # the proof forks, which is quick while little is held
        order = subject.draw().order
        _rehearse(subject, warm(subject))
        self.notes = []
        is_built = _is_built(subject)
        # Numbers without objects, made before: objects for them would be traced as well.
        figures = array("d", [0.0] * 9)
        with tracing.Traced() as traced:
            read(traced, figures, 0, 7)
            figures[1] = pool_bytes()
            figures[2] = traced.settled()
            if is_built:
                plain = subject.load_traced()
                figures[6] = traced.peak()
                held = subject.hold(plain)
                plain = None
            else:
                held = subject.make_traced()
            figures[3], figures[4] = traced.settled(), traced.peak()
            read(traced, figures, 5, 8)
            outside = outside_bytes(subject, held, figures[1])
            self.total = int(figures[3] - figures[2]) + outside
            self.peak = int(figures[4] - figures[2])
            self.loading = int(figures[6] - figures[2]) if is_built else None
            spent = figures[5] - figures[0] + outside
            self.blocks = int(round(spent))
            self.requests = int(figures[8] - figures[7])
            self.payload = payload(subject, held)
            self.stepped = stepped(subject, held, self.total)
            self.list = getsizeof(held) if isinstance(held, list) else 0
            self.list_blocks = allocator_costs.spent_on_list(held) if self.list else 0
            self.requests_list = allocator_costs.requests_of_list(held) if self.list else 0
            self.types = _record_types(subject, traced)
            requests = self.requests - self.requests_list
            whole = Part(self.total - self.list, spent - self.list_blocks, None, requests)
            if subject.source == "text":
                parts = Parts(whole)
            elif self.list and not subject.remembers:
                parts = dropped(subject, held, order, whole, traced)
            else:
                whole.walked = walk_apart(subject, held)
                held = None
                parts = rebuilt(subject, order, whole, traced)
        held = None
        subject.forget()
        self._divide(parts, len(order))
        self.grown = where_it_grows(subject, parts.grown, self.shared, self.record)
        if outside:
            self.notes.append(note(subject, outside))

    def _divide(self, parts, count):
        whole, halves = parts.whole, parts.halves
        self.record, self.shared = divided(whole.asked, [half.asked for half in halves], count)
        self.blocks_record, self.blocks_shared = divided(
            whole.spent, [half.spent for half in halves], count
        )
        self.requests_record, self.requests_shared = divided(
            whole.requests, [half.requests for half in halves], count
        )
        self.walked = None
        if whole.walked is not None:
            self.walked, _ = divided(whole.walked, [half.walked for half in halves], count)


def _is_built(subject):
    """Whether anything is made of the plain records, after they are loaded."""
    is_plain = subject.source != "text" and not subject.is_direct
    return is_plain and not getattr(subject.representation, "AS_LOADED", False)


def heap_pass(subject):
    """The pass of a subject, made when first needed; by the walk where tracing is unavailable."""
    if subject.heap_pass is None:
        kind = HeapPass
        if tracing.why_not():
            kind = WalkPass if is_cpython() else CollectorPass
        subject.heap_pass = kind(subject)
    return subject.heap_pass


def _rehearse(subject, held):
    """Calls what is called between two figures, or bytes would depend on what was measured before.

    Up to 3.9 a function keeps its frame from its first call on, and later versions keep a little
    with a type or a code object once it was looked at.
    """
    payload(subject, held)
    if isinstance(held, list):
        walk_apart(subject, held[:1])
        walk_halves(subject, held[:2], 1)
        walk_part(subject, held[:1])
    else:
        walk_apart(subject, held)
    few = [None] * allocator_costs.SMALL  # its array goes another way than small requests
    allocator_costs.spent_on({1: 1, getsizeof(few): 1})
    allocator_costs.requests_of_list(few)
    held = None
    with tracing.Traced() as traced:
        traced.peak()
        apart_from(few, traced, array("d", [0.0] * 3), 0)
        if subject.source != "text":
            part_of(subject, [0], traced)
            asked_of(subject, [0], traced)
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
