"""Weighs by the walk alone, instead of the heap pass: CPython 2.7 has no tracemalloc."""

from __future__ import absolute_import

from sys import getsizeof

from tare_probe.memory import allocator_costs
from tare_probe.memory.true_walk import TrueWalk
from tare_probe.records.payload import payload


class WalkPass(object):
    """Bytes of one load and of one further record, as HeapPass has them; there is no second look.

    Classes and code do not count, and there is no peak.
    """

    walked = None
    shared = None

    def __init__(self, subject):
        subject.forget()
        held = subject.make()
        walk = TrueWalk()
        self.total = walk.bytes(held)
        self.blocks = int(round(_spent(walk)))
        self.payload = payload(subject, held)
        if isinstance(held, list):
            self.record, self.blocks_record = _slope(held)
        else:
            self.record = float(self.total) / subject.dataset.count
            self.blocks_record = float(self.blocks) / subject.dataset.count
        held = None
        subject.forget()


def _slope(held):
    half = len(held) // 2
    rest = held[half:]
    walk = TrueWalk()
    first = walk.bytes(held[:half])
    first_blocks = _spent(walk)
    asked = walk.bytes(rest) - first - getsizeof(rest)
    blocks = _spent(walk) - first_blocks - allocator_costs.spent_on_old(list, getsizeof(rest))
    return float(asked) / len(rest), blocks / len(rest)


def _spent(walk):
    spent = allocator_costs.spent_on_old
    return sum(n * spent(kind, size) for (kind, size), n in walk.counts().items())
