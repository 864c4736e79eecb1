"""Growth of the process's private memory: what the system really gives for the records.

Equal batches are held one after another; the first ones fill what earlier work left free, so the
growth counts once it has settled. It then agrees within 1 % with what the allocator spends on the
same requests (the metric blocks). While compiling, `eval` leaves 22 MB of free pools between live
ones. After it batches grow by more and by less in turn and never settle; the cell says so.
"""

from __future__ import absolute_import

import sys

from tare_probe.common.implementation import is_cpython
from tare_probe.memory import allocator_costs, process_memory, true_walk
from tare_probe.memory.growth import scaled
from tare_probe.memory.heap_pass import heap_pass
from tare_probe.memory.settled_growth import batches, settled_growth

NAME = "resident"
SUMMARY = "growth of the process's private memory, for the whole dataset and for one further record"
UNIT = "B"
EXACT = False
THRESHOLD = 0.05
"""It goes by pages: 191 cells of ten interpreters, three times, agreed within 0.5 %, and those
after `eval` within 4 % where the system lays out each process anew."""
HEADLINE = True
MODE = "resident"
QUICK = True
AGREES = 0.01
BY_PAGES = "large blocks, and pools that packages have of their own, go by whole pages"
DEBUG = "that of a debug build puts bytes of its own around each block"
BETWEEN = "pages that loading leaves behind are not all used again"

why_not = process_memory.why_not


def measure(subject):
    """Settled growth in bytes for one load, for each record, for what they share and for the list.

    The shared part is that of the metric blocks, for a batch shows only what a whole load takes.
    """
    make = _maker(subject)
    loads, most = batches(_bytes(subject, make))
    growth, batch, notes = settled_growth(
        lambda: [make() for _ in range(loads)], _used_bytes, most)
    lists = _lists(batch) if is_cpython() else None
    batch = None
    seen = heap_pass(subject)
    total = growth / float(loads)
    own = seen.list if lists is None else lists / float(loads)
    shared = min(max(0, total - own), seen.blocks_shared)
    record = (total - own - shared) / subject.dataset.count
    blocks = _known(seen)
    if blocks is not None and abs(record - blocks) > AGREES * blocks:
        who = "collector has" if seen.by == "collector" else "allocator spends"
        notes.append("the %s %.1f bytes a record: %s" % (who, blocks, _why(subject)))
    return dict(
        scaled(seen.grown, seen.shared, shared),
        total=int(total),
        record=record,
        shared=int(round(shared)),
        list=int(round(own)),
        stepped=seen.stepped,
        spread=subject.draw().spread,
        checked=blocks,
        note="; ".join(notes) or None,
    )


def _why(subject):
    """Why the process may grow by more or by less than the blocks come to."""
    if hasattr(sys, "gettotalrefcount"):
        return DEBUG
    return BY_PAGES if hasattr(subject.representation, "layout") else BETWEEN


def _known(seen):
    """Bytes a record that the allocator spends or the collector has; None where no one knows."""
    if seen.by == "allocator" and allocator_costs.why_not():
        return None
    return seen.blocks_record


def _bytes(subject, make):
    """Bytes of one load; those of the file, which is no heavier, where no walk can be trusted.

    One that cannot be trusted reads by address, and may end the process.
    """
    if true_walk.why_not():
        return subject.dataset.bytes()
    return true_walk.true_size(make())


def _used_bytes():
    process_memory.settle()
    return process_memory.private_bytes()


def _maker(subject):
    """What makes one batch; the plain records are kept where a batch has none of their objects."""
    is_table = hasattr(subject.representation, "layout") and not subject.is_direct
    if is_table and subject.layout().copies:
        plain = subject.plain()
        return lambda: subject.hold(plain)

    def make():
        subject.forget()
        return subject.make()

    return make


def _lists(batch):
    """What the lists themselves take, which belong to no record; text and tables have none."""
    return sum(allocator_costs.spent_on_list(held) for held in batch if isinstance(held, list))
