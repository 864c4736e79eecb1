"""What sys.getsizeof over everything reachable says, as Pympler 0.7's asizeof adds it up."""

from __future__ import absolute_import

from tare_probe.memory.heap_pass import warm
from tare_probe.memory.walk import deep_size
from tare_probe.records.payload import payload

NAME = "deep-size"
SUMMARY = "sys.getsizeof over everything reachable, as Pympler adds it up, nothing touched"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = True
MODE = "still"


def why_not():
    """None: it is always available."""
    return None


def measure(subject):
    """Bytes reachable from the list of one load, the same over the number of records, payload."""
    # The first objects of a class are larger, and what was measured before must make no difference.
    warm(subject)
    held = subject.make()
    total = deep_size(held)
    return {
        "total": total,
        "record": float(total) / subject.dataset.count,
        "payload": payload(subject, held),
    }
