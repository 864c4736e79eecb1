"""Growth of the process's private memory: what the system really gives for the records.

Equal batches are held one after another; the first ones fill what earlier work left free, so the
growth counts once it has settled. It then agrees within 1 % with what the allocator spends on the
same requests (the metric blocks). While compiling, `eval` leaves 22 MB of free pools between live
ones. After it batches grow by more and by less in turn and never settle; the cell says so.
"""

from __future__ import absolute_import

from tare_probe.memory import allocator_costs, process_memory
from tare_probe.memory.growth import scaled
from tare_probe.memory.heap_pass import heap_pass
from tare_probe.memory.true_walk import true_size

NAME = "resident"
SUMMARY = "growth of the process's private memory, for the whole dataset and for one further record"
UNIT = "B"
EXACT = False
THRESHOLD = 0.05
"""It goes by pages: 191 cells of ten interpreters, three times, agreed within 0.5 %, and those
after `eval` within 4 % where the system lays out each process anew."""
HEADLINE = True
MODE = "resident"
MOST_BATCHES = 12
SETTLED = 0.01
"""Growths in a row that differ by less, as a share of the larger, are settled."""
SETTLED_BATCHES = 3
"""So many of them in a row: after `eval` two agreed by chance, and equal runs differed by 12 %."""
STEADY_BATCHES = 9
"""The mean of so many growths counts where none are settled; equal runs agree within 4 %."""
AGREES = 0.01
BY_PAGES = "large blocks, and pools that packages have of their own, go by whole pages"
BETWEEN = "pages that loading leaves behind are not all used again"
BATCH_BYTES = 2 << 20
"""Bytes held by one batch, at least; smaller growth would drown in pages."""
HELD_BYTES = 1 << 30
"""Bytes held by all batches; of large data there are fewer, which settle sooner."""

why_not = process_memory.why_not


def measure(subject):
    """Settled growth in bytes for one load, for each record, for what they share and for the list.

    The shared part is that of the metric blocks, for a batch shows only what a whole load takes.
    """
    make = _maker(subject)
    size = true_size(make())
    loads = -(-BATCH_BYTES // size)
    most = max(SETTLED_BATCHES + 1, min(MOST_BATCHES, HELD_BYTES // (loads * size)))
    growth, lists, notes = _settled_growth(make, loads, most)
    seen = heap_pass(subject)
    total, own = growth / float(loads), lists / float(loads)
    shared = min(max(0, total - own), seen.blocks_shared)
    record = (total - own - shared) / subject.dataset.count
    blocks = seen.blocks_record
    if abs(record - blocks) > AGREES * blocks:
        why = BY_PAGES if hasattr(subject.representation, "layout") else BETWEEN
        notes.append("the allocator spends %.1f bytes a record: %s" % (blocks, why))
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


def _settled_growth(make, loads, most):
    """(growth of a batch in bytes, those of its lists, what must be said about it)."""
    kept, used = [], []
    for _ in range(most):
        kept.append([make() for _ in range(loads)])
        process_memory.settle()
        used.append(process_memory.private_bytes())
        growth = [after - before for before, after in zip(used, used[1:])]
        last = growth[-SETTLED_BATCHES:]
        if len(last) == SETTLED_BATCHES and _is_settled(last):
            return sum(last) / float(SETTLED_BATCHES), _lists(kept[-1]), []
    last = growth[-STEADY_BATCHES:]
    why = "equal batches grow by %d to %d bytes, their mean is taken"
    return sum(last) / float(len(last)), _lists(kept[-1]), [why % (min(last), max(last))]


def _maker(subject):
    """What makes one batch; the plain records are kept where a batch has none of their objects."""
    if hasattr(subject.representation, "layout") and subject.layout().copies:
        plain = subject.loader.load(subject.argument)
        return lambda: subject.hold(plain)

    def make():
        subject.forget()
        return subject.make()

    return make


def _lists(batch):
    """What the lists themselves take, which belong to no record; text and tables have none."""
    return sum(allocator_costs.spent_on_list(held) for held in batch if isinstance(held, list))


def _is_settled(growth):
    """Batches that take no memory fill what is free, and are not settled."""
    return min(growth) > 0 and max(growth) - min(growth) <= SETTLED * max(growth)
