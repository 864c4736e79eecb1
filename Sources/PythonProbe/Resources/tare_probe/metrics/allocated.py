"""Bytes asked of Python's allocator and still held: for one load, and for one further record.

Found twice, by tracemalloc's slope and by a walk that reads the sizes of what is there; CPython 2.7
has the walk alone.
"""

from __future__ import absolute_import

from tare_probe.memory import tracing
from tare_probe.memory.heap_pass import LEAST_RECORDS, heap_pass

NAME = "allocated"
SUMMARY = "bytes asked of the allocator and still held, in all and for one further record"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = True
MODE = "heap"
CLOSE = 8
"""Bytes a record by which the two ways may differ without a word."""
APART = "shared parts and what finds them again are %.1f bytes a record more"


def why_not():
    """None: it is always available."""
    return None


def measure(subject):
    """Total, record, payload and shared bytes; checked is the record's by the walk."""
    seen = heap_pass(subject)
    return {
        "total": seen.total,
        "record": seen.record,
        "payload": seen.payload,
        "shared": seen.shared,
        "checked": seen.walked,
        "note": _note(subject, seen),
    }


def _note(subject, seen):
    if tracing.why_not():
        return "by a walk alone, for %s" % tracing.why_not()
    representation, notes = subject.representation, list(seen.notes)
    if getattr(representation, "SHARES", False) and subject.dataset.count >= LEAST_RECORDS:
        apart = float(seen.parts) / subject.dataset.count
        if apart > CLOSE:
            notes.append(APART % apart)
    if seen.walked is not None and abs(seen.walked - seen.record) > CLOSE:
        why = getattr(representation, "UNSEEN", "it does not see into all of these objects")
        notes.append("a walk finds %.1f bytes a record: %s" % (seen.walked, why))
    return "; ".join(notes) or None
