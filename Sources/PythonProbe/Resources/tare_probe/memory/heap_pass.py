"""The bytes of one load and of its parts, from which all metrics of the heap are taken.

Tracing makes loading some five times as slow, so it is done once for all of them. Two instruments
look at the same objects: tracemalloc counts the requests, and a walk adds up the blocks that exist.
"""

from __future__ import absolute_import

from array import array
from sys import getsizeof

from tare_probe.memory import allocator_costs, tracing
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.arrow_memory import arrow_bytes
from tare_probe.memory.true_walk import walk_apart, walk_halves
from tare_probe.memory.walk_pass import WalkPass
from tare_probe.records.payload import payload
from tare_probe.records.shapes import shapes

WARM_RECORDS = 64
OUTSIDE = "%d bytes in all lie in Arrow's own pool, as pyarrow says, and are not in peak"


class HeapPass(object):
    """Bytes of one load that is still held, and what each record adds to it.

    total, peak, payload and blocks are of the load with its list, whose own bytes are list and
    list_blocks. record and shared, blocks_record and blocks_shared divide the rest: total = shared +
    records * record + list. walked is record by the walk. types is what the classes of records
    take, which exist before the load. growth has (records, bytes) of random parts that grow, without
    their list; notes are sentences about figures that need one.
    """

    def __init__(self, subject):
        order = subject.drawn_order()
        _rehearse(subject, warm(subject))
        self.notes = []
        # Numbers without objects, made before: objects for them would be traced as well.
        figures = array("d", [0.0] * 6)
        with tracing.Traced() as traced:
            figures[0], figures[1] = allocator_costs.spent_on(traced.sizes()), arrow_bytes()
            figures[2] = traced.settled()
            held = subject.make_traced()
            figures[3], figures[4] = traced.settled(), traced.peak()
            figures[5] = allocator_costs.spent_on(traced.sizes())
            outside = int(arrow_bytes() - figures[1])
            self.total = int(figures[3] - figures[2]) + outside
            self.peak = int(figures[4] - figures[2])
            spent = figures[5] - figures[0] + outside
            self.blocks = int(round(spent))
            self.payload = payload(subject, held)
            self.list = getsizeof(held) if isinstance(held, list) else 0
            self.list_blocks = allocator_costs.spent_on_list(held) if self.list else 0
            self.types = _record_types(subject, traced)
            whole = Part(self.total - self.list, spent - self.list_blocks, None)
            if subject.source == "text":
                parts = Parts([(len(order), whole)], None)
            elif self.list and not subject.remembers:
                parts = _dropped(subject, held, order, whole, traced)
            else:
                whole.walked = walk_apart(subject, held)
                held = None
                parts = _rebuilt(subject, order, whole, traced)
        held = None
        subject.forget()
        self._divide(parts, len(order))
        if outside:
            self.notes.append(OUTSIDE % outside)

    def _divide(self, parts, count):
        whole, halves = parts.whole, parts.halves
        self.growth = [(records, part.asked) for records, part in parts.growing]
        self.record, self.shared = divided(whole.asked, [half.asked for half in halves], count)
        self.blocks_record, self.blocks_shared = divided(
            whole.spent, [half.spent for half in halves], count
        )
        self.walked = None
        if whole.walked is not None:
            self.walked, _ = divided(whole.walked, [half.walked for half in halves], count)


class Part(object):
    """Bytes asked for, bytes spent and bytes walked of some records, without their list."""

    def __init__(self, asked, spent, walked):
        self.asked = asked
        self.spent = spent
        self.walked = walked


class Parts(object):
    """Random parts of the records: growing, smallest first, as (records, Part), the last of all.

    rest is the part that the half leaves; None where there are no halves.
    """

    def __init__(self, growing, rest):
        self.growing = growing
        self.whole = growing[-1][1]
        self.halves = (growing[-2][1], rest) if rest else ()


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


def growing_counts(count):
    """Sizes of the parts whose growth is told: an eighth, a quarter and half of the records."""
    return sorted(set(count // share for share in (8, 4, 2)) - {0})


def _rehearse(subject, held):
    """Calls what is called between two figures, or bytes would depend on what was measured before.

    Up to 3.9 a function keeps its frame from its first call on, and later versions keep a little
    with a type or a code object once it was looked at.
    """
    payload(subject, held)
    walk_apart(subject, held)
    if isinstance(held, list):
        walk_halves(held, 1)
    few = [None] * allocator_costs.SMALL  # its array goes another way than small requests
    allocator_costs.spent_on({1: 1, getsizeof(few): 1})
    held = None
    with tracing.Traced() as traced:
        traced.peak()
        _apart_from(few, traced)
        if subject.source != "text":
            _part(subject, [0], traced)
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


def _dropped(subject, held, order, whole, traced):
    """The parts of a list: what is left of it when the other records are dropped.

    Dropping is exact where records keep what they need alive and nothing else does.
    """
    counts = growing_counts(len(order)) + [len(order)]
    half = len(order) // 2
    held[:] = [held[position] for position in order]
    walked = walk_halves(held, half) if half else (walk_apart(subject, held), None, None)
    whole.walked = walked[0]
    left = _left(held, [slice(count, None) for count in reversed(counts)], whole, traced)
    growing = list(zip(counts, reversed(left)))
    growing[-1] = len(order), whole
    if not half:
        return Parts(growing, None)
    growing[-2][1].walked = walked[1]
    traced.settled()  # or the load would take up tuples that looking at the traces has left free
    held = subject.make_traced()
    held[:] = [held[position] for position in order]
    rest = _left(held, [slice(0, 0), slice(0, half)], whole, traced)[-1]
    rest.walked = walked[2]
    return Parts(growing, rest)


def _left(held, cuts, whole, traced):
    """What is left of all held records after each cut, as Parts; the first cut drops none.

    Nothing is made between two readings but what they are compared with, or it would be compared
    as well: the array holds numbers without objects.
    """
    figures = array("d", [0.0] * 2 * len(cuts))
    place = 0
    for cut in cuts:
        del held[cut]
        figures[place], figures[place + 1] = _apart_from(held, traced)
        place += 2
    return [
        Part(whole.asked - int(figures[0] - asked), whole.spent - (figures[1] - spent), None)
        for asked, spent in zip(figures[::2], figures[1::2])
    ]


def _rebuilt(subject, order, whole, traced):
    """The parts where no record can be dropped: a table or a registry is made of each part anew."""
    counts = growing_counts(len(order))
    growing = [(count, _part(subject, order[:count], traced)) for count in counts]
    growing.append((len(order), whole))
    half = len(order) // 2
    return Parts(growing, _part(subject, order[half:], traced) if half else None)


def _part(subject, positions, traced):
    """The Part of the records at these positions, in the order of the file."""
    subject.forget()
    positions = sorted(positions)
    figures = array("d", [0.0] * 5)
    figures[0], figures[1] = allocator_costs.spent_on(traced.sizes()), arrow_bytes()
    figures[2] = traced.settled()
    plain = subject.load_traced()
    plain = [plain[position] for position in positions]
    held = subject.hold(plain)
    plain = None  # or what the part shares with these records would not be its own
    figures[3] = traced.settled()
    figures[4] = allocator_costs.spent_on(traced.sizes())
    outside = int(arrow_bytes() - figures[1])
    asked, spent = int(figures[3] - figures[2]) + outside, figures[4] - figures[0] + outside
    if isinstance(held, list):
        asked -= getsizeof(held)
        spent -= allocator_costs.spent_on_list(held)
    return Part(asked, spent, walk_apart(subject, held))
