"""Weighs by the walk alone, instead of the heap pass: CPython 2.7 has no tracemalloc."""

from __future__ import absolute_import

from sys import getsizeof

from tare_probe.memory import allocator_costs
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.growth import growth, stepped, where_it_grows
from tare_probe.memory.true_walk import TrueWalk
from tare_probe.records.payload import payload


class WalkPass(object):
    """Bytes of one load and of each record, as HeapPass has them; there is no second look.

    Classes and code do not count, and there is no peak.
    """

    by = "walk"
    walked = types = None

    def __init__(self, subject):
        order = subject.draw().order
        self.notes = []
        subject.forget()
        held = subject.make()
        whole = _Walked(subject, held)
        self.total, self.list = whole.asked + whole.list, whole.list
        self.list_blocks = whole.list_blocks
        self.blocks = int(round(whole.spent + whole.list_blocks))
        self.payload = payload(subject, held)
        self.stepped = stepped(subject, held, self.total)  # halves empty what is remembered
        halves = ()
        half = len(order) // 2
        if half and subject.source != "text":
            halves = [_part(subject, held, each) for each in (order[:half], order[half:])]
        asked = [each.asked for each in halves]
        grown = {}
        if halves:
            grown = growth(order, lambda part: _part(subject, held, part).asked, asked)
        count = subject.dataset.count
        self.record, self.shared = divided(whole.asked, asked, count)
        self.blocks_record, self.blocks_shared = divided(
            whole.spent, [each.spent for each in halves], count
        )
        self.requests = whole.requests + whole.requests_list
        self.requests_list = whole.requests_list
        self.requests_record, self.requests_shared = divided(
            whole.requests, [each.requests for each in halves], count
        )
        self.grown = where_it_grows(subject, grown, self.shared, self.record)
        subject.forget()


class _Walked(object):
    """Bytes asked for and bytes spent of held records, those of their list apart."""

    def __init__(self, subject, held):
        walk = TrueWalk()
        asked = walk.bytes(held)
        for remembered in subject.remembered():
            asked = walk.bytes(remembered)
        self.list = getsizeof(held) if isinstance(held, list) else 0
        self.list_blocks = allocator_costs.spent_on_old(list, self.list) if self.list else 0
        self.asked = asked - self.list
        old = allocator_costs.requests_of_old
        self.requests_list = old(list, self.list) if self.list else 0
        requests = sum(n * old(kind, size) for (kind, size), n in walk.counts().items())
        self.requests = requests - self.requests_list
        self.spent = allocator_costs.without_chance(_spent(walk) - self.list_blocks)


def _part(subject, held, positions):
    """The records at these positions; made anew where the others leave something behind."""
    if isinstance(held, list) and not subject.remembers:
        return _Walked(subject, [held[position] for position in positions])
    return _Walked(subject, subject.some(sorted(positions)))


def _spent(walk):
    spent = allocator_costs.spent_on_old
    return sum(n * spent(kind, size) for (kind, size), n in walk.counts().items())
