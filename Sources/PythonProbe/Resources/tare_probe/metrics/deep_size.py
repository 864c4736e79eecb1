"""What sys.getsizeof over everything reachable says, as Pympler 0.7's asizeof adds it up."""

from __future__ import absolute_import

from tare_probe.common.implementation import no_sizes
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.growth import growth, kept_free, where_it_grows
from tare_probe.memory.warming import warm
from tare_probe.memory.walk import deep_size, deep_size_of_list
from tare_probe.records.payload import payload

NAME = "deep-size"
SUMMARY = "sys.getsizeof over everything reachable, as Pympler adds it up, nothing touched"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = True
MODE = "still"
QUICK = True


def why_not():
    """Why no object tells its size here, or None."""
    return no_sizes()


def measure(subject):
    """Bytes reachable from the list of one load, divided as those of allocated are; payload."""
    # The first objects of a class are larger, and what was measured before must make no difference.
    warm(subject)
    held = subject.make()
    total = deep_size(held)
    is_list = isinstance(held, list)
    own = deep_size_of_list(held) if is_list else 0
    draw = subject.draw()
    halves, grown = _parts(subject, held, draw.order)
    record, shared = divided(total - own, halves, subject.dataset.count)
    return dict(
        where_it_grows(subject, grown, shared, record),
        total=total,
        record=record,
        shared=shared,
        list=own,
        stepped=kept_free(subject, held, total) or None,  # what is remembered is not reached
        spread=draw.spread,
        payload=payload(subject, held),
    )


def _parts(subject, held, order):
    """(Deep size of each of two random halves without its list, what fewer records share).

    No halves where nothing can be halved.
    """
    half = len(order) // 2
    if not half or subject.source == "text":
        return (), {}

    def size(positions):
        return _part(subject, held, positions)

    halves = [size(positions) for positions in (order[:half], order[half:])]
    return halves, growth(order, size, halves)


def _part(subject, held, positions):
    if not isinstance(held, list):
        return deep_size(subject.some(sorted(positions)))
    part = [held[position] for position in positions]
    return deep_size(part) - deep_size_of_list(part)
