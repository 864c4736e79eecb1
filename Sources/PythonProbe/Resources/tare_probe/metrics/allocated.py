"""Bytes asked of Python's allocator and still held: for one load, and for each of its records.

Found twice, by tracemalloc and by a walk that reads the sizes of what is there; CPython 2.7
has the walk alone, and on PyPy the garbage collector says what is in use.
"""

from __future__ import absolute_import

from tare_probe.common.implementation import is_cpython
from tare_probe.memory import collector_pass, tracing, true_walk
from tare_probe.memory.anatomy import anatomy
from tare_probe.memory.heap_pass import heap_pass

NAME = "allocated"
SUMMARY = "bytes asked of the allocator and still held, in all and for each record"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = True
MODE = "heap"
QUICK = True
CLOSE = 8
"""Bytes a record by which the two ways may differ without a word."""
SHARED = "what records share comes to %.1f bytes a record more, with as many as there are here"
BY_COLLECTOR = "by what the garbage collector says is in use, for no object tells its size here"
BY_LOAD = "its json keeps equal strings once in large loads alone, so few records weigh more each"
"""PyPy 8: a record of cargo is 272 bytes in a load of 6,000, and 634 in one of 1,500."""
WHOLE = "there is one record, so nothing tells what further ones would share with it"


def why_not():
    """None where tracemalloc, a walk or the collector tells it."""
    return None if is_cpython() else collector_pass.why_not()


def measure(subject):
    """Total, record, shared, list, payload and types in bytes; checked is record by the walk.

    anatomy says where what records add goes.
    """
    seen = heap_pass(subject)
    return dict(
        seen.grown,
        total=seen.total,
        record=seen.record,
        payload=seen.payload,
        shared=seen.shared,
        list=seen.list,
        stepped=seen.stepped,
        spread=subject.draw().spread,
        types=seen.types,
        checked=seen.walked,
        anatomy=anatomy(subject, seen),
        note=_note(subject, seen),
    )


def _note(subject, seen):
    if seen.by == "collector":
        loader = getattr(subject.loader, "NAME", None)
        known = [BY_COLLECTOR, BY_LOAD] if loader == "json" else [BY_COLLECTOR]
        return "; ".join(known + seen.notes)
    if seen.by == "walk":
        return "by a walk alone, for %s" % tracing.why_not()
    representation, notes, count = subject.representation, list(seen.notes), subject.dataset.count
    if count == 1 and subject.source != "text":
        notes.append(WHOLE)
    if seen.shared > CLOSE * count:
        notes.append(SHARED % (float(seen.shared) / count))
    if true_walk.why_not():
        notes.append("by tracemalloc alone, for %s" % true_walk.why_not())
    if count > 1 and seen.walked is not None and abs(seen.walked - seen.record) > CLOSE:
        why = getattr(representation, "UNSEEN", "it does not see into all of these objects")
        notes.append("a walk finds %.1f bytes a record: %s" % (seen.walked, why))
    return "; ".join(notes) or None
