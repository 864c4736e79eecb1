"""Weighs by what the garbage collector says is in use, where no single object tells its size.

So PyPy: its figures are those of many loads held at once, for the collector counts by whole arenas.
A list turns into another kind when it is given other things, so a list here is weighed as loads
make it.
"""

from __future__ import absolute_import

import gc

from tare_probe.memory.additive_weight import divided
from tare_probe.memory.settled_growth import settled_growth
from tare_probe.records.payload import payload

BATCH_BYTES = 2 << 20
"""Bytes of the data file that one batch is made of, at least."""


def why_not():
    """Why the collector does not tell what is in use here, or None."""
    if hasattr(gc, "get_stats") and hasattr(getattr(gc.get_stats(), "_s", None), TOTAL):
        return None
    return "this garbage collector does not tell what is in use"


TOTAL = "total_gc_memory"


def used_bytes():
    """Bytes of all objects, after a full collection; the second frees what had a finalizer."""
    gc.collect()
    gc.collect()
    return getattr(gc.get_stats()._s, TOTAL)


class CollectorPass(object):
    """Bytes of one load and of each record, as HeapPass has them; there is no second look.

    What is asked of an allocator and what it spends are one here.
    """

    peak = loading = types = walked = stepped = None
    grown = {}

    def __init__(self, subject):
        subject.forget()
        self.notes = []
        order = subject.draw().order
        self.payload = payload(subject, subject.make())
        loads = loads_in(BATCH_BYTES, subject)
        whole = self._grown(subject, None, loads)
        self.list = self._list(subject, loads)
        halves = ()
        half = len(order) // 2
        if half and subject.source != "text":
            halves = [
                self._grown(subject, sorted(part), loads) - self.list / 2.0
                for part in (order[:half], order[half:])
            ]
        self.total = int(round(whole))
        self.record, shared = divided(whole - self.list, halves, subject.dataset.count)
        self.shared = int(round(shared))
        self.blocks, self.list_blocks = self.total, self.list
        self.blocks_record, self.blocks_shared = self.record, self.shared

    def _grown(self, subject, positions, loads):
        """Bytes that one load adds, or that these of its records add."""

        def batch():
            return [_load(subject, positions) for _ in range(loads)]

        growth, _, notes = settled_growth(batch, used_bytes)
        self.notes += [note for note in notes if note not in self.notes]
        return growth / loads

    def _list(self, subject, loads):
        """Bytes of the list of a load."""
        held = subject.make()
        if not isinstance(held, list):
            return 0
        copies = max(loads, BATCH_BYTES // (8 * len(held)))
        growth, _, _ = settled_growth(lambda: [list(held) for _ in range(copies)], used_bytes)
        return int(round(growth / copies))


def loads_in(size, subject):
    """How many loads come to so many bytes of the data file, which records are no lighter than."""
    return max(1, -(-size // max(1, len(subject.dataset.read()))))


def _load(subject, positions):
    subject.forget()
    if positions is None:
        return subject.make()
    plain = subject.loader.load(subject.argument)
    return subject.hold([plain[position] for position in positions])
