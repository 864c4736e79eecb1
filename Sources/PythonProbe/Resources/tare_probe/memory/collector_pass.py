"""Weighs by what the garbage collector says is in use, where no single object tells its size.

So PyPy: its figures are those of many loads held at once, for the collector counts by whole arenas.
A list turns into another kind when it is given other things, so a list here is weighed as loads
make it.
"""

from __future__ import absolute_import

import gc

from tare_probe.memory.additive_weight import divided
from tare_probe.memory.settled_growth import batches, settled_growth
from tare_probe.records.payload import payload


def why_not():
    """Why the collector does not tell what is in use here, or None."""
    if hasattr(gc, "get_stats") and hasattr(getattr(gc.get_stats(), "_s", None), TOTAL):
        return None
    return "this garbage collector does not tell what is in use"


TOTAL = "total_gc_memory"
PLACE = 8
"""Bytes of a record's place in a list."""


def used_bytes():
    """Bytes of all objects, after a full collection; the second frees what had a finalizer."""
    gc.collect()
    gc.collect()
    return getattr(gc.get_stats()._s, TOTAL)


class CollectorPass(object):
    """Bytes of one load and of each record, as HeapPass has them; there is no second look.

    What is asked of an allocator and what it spends are one here.
    """

    by = "collector"
    peak = loading = types = walked = stepped = None
    grown = {}

    def __init__(self, subject):
        subject.forget()
        self.notes = []
        order = subject.draw().order
        self.payload = payload(subject, subject.make())
        # Records are no lighter than the file.
        loads, most = batches(subject.dataset.bytes())
        whole = self._grown(subject, None, loads, most)
        self.list = self._list(subject)
        halves = ()
        half = len(order) // 2
        if half and subject.source != "text":
            halves = [
                self._grown(subject, sorted(part), loads, most) - self.list / 2.0
                for part in (order[:half], order[half:])
            ]
        self.total = int(round(whole))
        self.record, shared = divided(whole - self.list, halves, subject.dataset.count)
        self.shared = int(round(shared))
        self.blocks, self.list_blocks = self.total, self.list
        self.blocks_record, self.blocks_shared = self.record, self.shared

    def _grown(self, subject, positions, loads, most):
        """Bytes that one load adds, or that these of its records add."""

        def batch():
            return [subject.some(positions) for _ in range(loads)]

        growth, _, notes = settled_growth(batch, used_bytes, most)
        self.notes += [note for note in notes if note not in self.notes]
        return growth / loads

    def _list(self, subject):
        """Bytes of the list of a load."""
        held = subject.make()
        if not isinstance(held, list):
            return 0
        copies, most = batches(PLACE * len(held))
        growth, _, _ = settled_growth(lambda: [list(held) for _ in range(copies)], used_bytes, most)
        return int(round(growth / copies))
