"""Growth of some measure of memory while equal batches are held, once it has settled.

The first batches fill what earlier work left free, so the growth counts once it repeats.
"""

from __future__ import absolute_import

BATCH_BYTES = 2 << 20
"""Bytes held by one batch, at least; smaller growth would drown in pages."""
HELD_BYTES = 1 << 30
"""Bytes held by all batches; of large data there are fewer, which settle sooner."""
MOST_BATCHES = 12
SETTLED = 0.01
"""Growths in a row that differ by less, as a share of the larger, are settled."""
SETTLED_BATCHES = 3
"""So many of them in a row: after `eval` two agreed by chance, and equal runs differed by 12 %."""
STEADY_BATCHES = 9
"""The mean of so many growths counts where none are settled; equal runs agree within 4 %."""
UNSETTLED = "equal batches grow by %d to %d bytes, their mean is taken"


def batches(size):
    """(how many things of so many bytes make a batch, the most batches)."""
    size = max(1, size)
    things = -(-BATCH_BYTES // size)
    most = min(MOST_BATCHES, HELD_BYTES // (things * size))
    return things, max(SETTLED_BATCHES + 1, most)


def settled_growth(make_batch, used_bytes, most=MOST_BATCHES):
    """(bytes that a batch adds, the last batch, what must be said about it).

    used_bytes: what is in use now, after whatever must be done to know it; most: batches at most.
    """
    kept, used = [], []
    for _ in range(most):
        kept.append(make_batch())
        used.append(used_bytes())
        growth = [after - before for before, after in zip(used, used[1:])]
        last = growth[-SETTLED_BATCHES:]
        if len(last) == SETTLED_BATCHES and _is_settled(last):
            return sum(last) / float(SETTLED_BATCHES), kept[-1], []
    last = growth[-STEADY_BATCHES:]
    return sum(last) / float(len(last)), kept[-1], [UNSETTLED % (min(last), max(last))]


def _is_settled(growth):
    """Batches that take no memory fill what is free, and are not settled."""
    return min(growth) > 0 and max(growth) - min(growth) <= SETTLED * max(growth)
