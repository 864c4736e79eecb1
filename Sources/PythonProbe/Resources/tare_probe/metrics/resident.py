"""Growth of the process's private memory: what the system really gives for the records.

Equal batches are held one after another; the first ones fill what earlier work left free, so the
growth counts once it has settled, from the third batch on. For json it settles at once and agrees
within 1 % with a model of pymalloc's pools; what `eval` leaves behind while compiling (22 MB of free
pools between live ones) takes longer to be used up.
"""

from __future__ import absolute_import

from tare_probe import process_memory
from tare_probe.outcomes import Unavailable

NAME = "resident"
SUMMARY = "growth of the process's private memory, for the whole dataset and for one further record"
MODE = "resident"
FEWEST_BATCHES = 3
MOST_BATCHES = 10
SETTLED = 0.02
"""Two growths in a row that differ by less, as a share of the larger, are settled."""
STEADY_BATCHES = 4
STEADY = 0.1
"""At the last batch it is enough that so many growths differ by less: their mean then counts."""
BATCH_BYTES = 1 << 20
"""Text read for one batch, at least; smaller growth would drown in pages."""

why_not = process_memory.why_not


def measure(subject):
    """Settled growth in bytes of a batch, for one load and for one record."""
    size = max(1, len(subject.dataset.read()))
    loads = -(-BATCH_BYTES // size)
    growth = _settled_growth(subject, loads)
    return {
        "total": growth // loads,
        "record": float(growth) / (loads * subject.dataset.count),
        "payload": None,
    }


def _settled_growth(subject, loads):
    kept, used = [], []
    for _ in range(MOST_BATCHES):
        kept.append([_make(subject) for _ in range(loads)])
        process_memory.settle()
        used.append(process_memory.private_bytes())
        growth = [after - before for before, after in zip(used, used[1:])]
        if len(used) >= FEWEST_BATCHES and _spread(growth[-2:]) <= SETTLED:
            return growth[-1]
    last = growth[-STEADY_BATCHES:]
    if _spread(last) <= STEADY:
        return sum(last) // len(last)
    raise Unavailable(
        "private memory had not settled after %d equal batches: what loading frees lies between "
        "what is kept" % MOST_BATCHES
    )


def _spread(growth):
    """Largest less smallest, as a share of the larger in size."""
    return (max(growth) - min(growth)) / float(max(1, max(abs(each) for each in growth)))


def _make(subject):
    subject.forget()
    return subject.make()
