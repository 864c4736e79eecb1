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
from tare_probe.memory.arrow_memory import arrow_bytes
from tare_probe.memory.collector_pass import CollectorPass
from tare_probe.memory.growth import growth, stepped, where_it_grows
from tare_probe.memory.true_walk import walk_apart, walk_halves, walk_part, why_not
from tare_probe.memory.walk_pass import WalkPass
from tare_probe.records.payload import payload
from tare_probe.records.shapes import shapes

WARM_RECORDS = 64
WARM_BYTES = 2 << 20
"""Bytes of text after which no further load is made to warm up: large records are slow to make, and
a few loads of them make as many objects."""
OUTSIDE = "%d bytes in all lie in Arrow's own pool, as pyarrow says, and are not in peak"


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
            _read(traced, figures, 0, 7)
            figures[1] = arrow_bytes()
            figures[2] = traced.settled()
            if is_built:
                plain = subject.load_traced()
                figures[6] = traced.peak()
                held = subject.hold(plain)
                plain = None
            else:
                held = subject.make_traced()
            figures[3], figures[4] = traced.settled(), traced.peak()
            _read(traced, figures, 5, 8)
            outside = int(arrow_bytes() - figures[1])
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
                parts = _dropped(subject, held, order, whole, traced)
            else:
                whole.walked = walk_apart(subject, held)
                held = None
                parts = _rebuilt(subject, order, whole, traced)
        held = None
        subject.forget()
        self._divide(parts, len(order))
        self.grown = where_it_grows(subject, parts.grown, self.shared, self.record)
        if outside:
            self.notes.append(OUTSIDE % outside)

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
    return subject.source != "text" and not getattr(subject.representation, "AS_LOADED", False)


class Part(object):
    """Bytes asked for, spent and walked of some records, and requests, all without their list."""

    def __init__(self, asked, spent, walked, requests):
        self.asked = asked
        self.requests = requests
        self.spent = allocator_costs.without_chance(spent)
        self.walked = walked


class Parts(object):
    """All records, and two complementary random halves of them; no halves of one record.

    grown: what fewer of them share (see growth.growth).
    """

    def __init__(self, whole, halves=(), grown=None):
        self.whole = whole
        self.halves = halves
        self.grown = grown or {}


def heap_pass(subject):
    """The pass of a subject, made when first needed; by the walk where tracing is unavailable."""
    if subject.heap_pass is None:
        kind = HeapPass
        if tracing.why_not():
            kind = WalkPass if is_cpython() else CollectorPass
        subject.heap_pass = kind(subject)
    return subject.heap_pass


def warm(subject):
    """Makes records until the steady state (28 objects of a class from 3.11), unless a pass has.

    Returns the last ones made, if any.
    """
    held = None
    if subject.heap_pass is None:
        for _ in range(_warm_loads(subject.dataset)):
            held = subject.make_traced()
    subject.forget()
    return held


def _warm_loads(dataset):
    """How many loads warm up: as many as the records need, and the bytes allow."""
    needed = -(-WARM_RECORDS // dataset.count)
    return max(1, min(needed, WARM_BYTES // max(1, dataset.bytes())))


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
        _apart_from(few, traced, array("d", [0.0] * 3), 0)
        if subject.source != "text":
            _part(subject, [0], traced)
            _asked(subject, [0], traced)
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


def _read(traced, figures, spent, requests):
    """Puts the bytes spent on all requests, and how many there are, into these places.

    What an earlier reading has left in lists of free objects is dropped first.
    """
    traced.settled()
    sizes = traced.sizes()
    figures[spent] = allocator_costs.spent_on(sizes)
    figures[requests] = sum(sizes.values())


def _apart_from(held, traced, figures, place):
    """Puts bytes asked for, bytes spent and requests of all but the list itself from a place on."""
    figures[place] = traced.settled() - getsizeof(held)
    _read(traced, figures, place + 1, place + 2)
    figures[place + 1] -= allocator_costs.spent_on_list(held)
    figures[place + 2] -= allocator_costs.requests_of_list(held)


def _dropped(subject, held, order, whole, traced):
    """The halves of a list: what is left of it when the other half is dropped.

    Dropping is exact where records keep what they need alive and nothing else does.
    """
    half = len(order) // 2
    held[:] = [held[position] for position in order]
    if not half:
        whole.walked = walk_apart(subject, held)
        return Parts(whole)
    walked = walk_halves(subject, held, half)
    whole.walked = walked[0]
    places = range(len(held))
    grown = {}
    if whole.walked is not None:
        grown = growth(
            places, lambda part: walk_part(subject, [held[place] for place in part]), walked[1:])
    first = _left(held, slice(half, None), whole, walked[1], traced)
    traced.settled()  # or the load would take up tuples that looking at the traces has left free
    held = subject.make_traced()
    held[:] = [held[position] for position in order]
    return Parts(whole, (first, _left(held, slice(0, half), whole, walked[2], traced)), grown)


def _left(held, dropped, whole, walked, traced):
    """What is left of all held records without some, as a Part.

    Nothing is made between the two readings but what they are compared with, or it would be
    compared as well: the array holds numbers without objects.
    """
    figures = array("d", [0.0] * 6)
    _apart_from(held, traced, figures, 0)
    del held[dropped]
    _apart_from(held, traced, figures, 3)
    asked = whole.asked - int(figures[0] - figures[3])
    spent = whole.spent - (figures[1] - figures[4])
    return Part(asked, spent, walked, whole.requests - int(figures[2] - figures[5]))


def _rebuilt(subject, order, whole, traced):
    """The halves where no record can be dropped: a table or a registry is made of each anew."""
    half = len(order) // 2
    if not half:
        return Parts(whole)
    halves = order[:half], order[half:]
    parts = [_part(subject, positions, traced) for positions in halves]
    asked = [part.asked for part in parts]
    grown = growth(order, lambda part: _asked(subject, part, traced), asked)
    return Parts(whole, parts, grown)


def _part(subject, positions, traced):
    """The Part of the records at these positions, in the order of the file."""
    subject.forget()
    positions = sorted(positions)
    figures = array("d", [0.0] * 7)
    _read(traced, figures, 3, 5)
    held = _held(subject, positions, traced, figures)
    _read(traced, figures, 4, 6)
    spent, requests = figures[4] - figures[3] + figures[2], int(figures[6] - figures[5])
    if isinstance(held, list):
        spent -= allocator_costs.spent_on_list(held)
        requests -= allocator_costs.requests_of_list(held)
    return Part(_asked_for(held, figures), spent, walk_apart(subject, held), requests)


def _asked(subject, positions, traced):
    """Bytes asked for by the records at these positions, without their list."""
    subject.forget()
    positions = sorted(positions)
    figures = array("d", [0.0] * 3)
    return _asked_for(_held(subject, positions, traced, figures), figures)


def _held(subject, positions, traced, figures):
    """The records at these positions, made anew.

    figures: takes bytes traced before and after, and those that have come to lie in Arrow's pool.
    """
    figures[2] = arrow_bytes()
    figures[0] = traced.settled()
    plain = subject.load_traced()
    plain = [plain[position] for position in positions]
    held = subject.hold(plain)
    plain = None  # or what the part shares with these records would not be its own
    figures[1] = traced.settled()
    figures[2] = arrow_bytes() - figures[2]
    return held


def _asked_for(held, figures):
    asked = int(figures[1] - figures[0]) + int(figures[2])
    return asked - getsizeof(held) if isinstance(held, list) else asked
