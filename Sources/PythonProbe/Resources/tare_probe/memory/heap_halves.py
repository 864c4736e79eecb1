"""What all records and two random halves of them ask of the allocator, as tracemalloc sees it."""

from __future__ import absolute_import

from array import array
from sys import getsizeof

from tare_probe.memory import allocator_costs
from tare_probe.memory.growth import growth
from tare_probe.memory.outside_memory import outside_bytes, pool_bytes
from tare_probe.memory.true_walk import walk_apart, walk_halves, walk_part


class Part(object):
    """Bytes asked for, spent and walked of some records, and requests, all without their list."""

    def __init__(self, asked, spent, walked, requests):
        self.asked = asked
        self.requests = requests
        self.spent = allocator_costs.without_chance(spent)
        self.walked = walked


class Parts(object):
    """All records, and two complementary random halves of them; no halves of one record.

    grown: what fewer of them share (see growth.growth).
    """

    def __init__(self, whole, halves=(), grown=None):
        self.whole = whole
        self.halves = halves
        self.grown = grown or {}


def read(traced, figures, spent, requests):
    """Puts the bytes spent on all requests, and how many there are, into these places.

    What an earlier reading has left in lists of free objects is dropped first.
    """
    traced.settled()
    sizes = traced.sizes()
    figures[spent] = allocator_costs.spent_on(sizes)
    figures[requests] = sum(sizes.values())


def apart_from(held, traced, figures, place):
    """Puts bytes asked for, bytes spent and requests of all but the list itself from a place on."""
    figures[place] = traced.settled() - getsizeof(held)
    read(traced, figures, place + 1, place + 2)
    figures[place + 1] -= allocator_costs.spent_on_list(held)
    figures[place + 2] -= allocator_costs.requests_of_list(held)


def dropped(subject, held, order, whole, traced):
    """The halves of a list: what is left of it when the other half is dropped.

    Dropping is exact where records keep what they need alive and nothing else does.
    """
    half = len(order) // 2
    held[:] = [held[position] for position in order]
    if not half:
        whole.walked = walk_apart(subject, held)
        return Parts(whole)
    walked = walk_halves(subject, held, half)
    whole.walked = walked[0]
    places = range(len(held))
    grown = {}
    if whole.walked is not None:
        grown = growth(
            places, lambda part: walk_part(subject, [held[place] for place in part]), walked[1:])
    first = _left(held, slice(half, None), whole, walked[1], traced)
    traced.settled()  # or the load would take up tuples that looking at the traces has left free
    held = subject.make_traced()
    held[:] = [held[position] for position in order]
    return Parts(whole, (first, _left(held, slice(0, half), whole, walked[2], traced)), grown)


def _left(held, dropped, whole, walked, traced):
    """What is left of all held records without some, as a Part.

    Nothing is made between the two readings but what they are compared with, or it would be
    compared as well: the array holds numbers without objects.
    """
    figures = array("d", [0.0] * 6)
    apart_from(held, traced, figures, 0)
    del held[dropped]
    apart_from(held, traced, figures, 3)
    asked = whole.asked - int(figures[0] - figures[3])
    spent = whole.spent - (figures[1] - figures[4])
    return Part(asked, spent, walked, whole.requests - int(figures[2] - figures[5]))


def rebuilt(subject, order, whole, traced):
    """The halves where no record can be dropped: a table or a registry is made of each anew."""
    half = len(order) // 2
    if not half:
        return Parts(whole)
    halves = order[:half], order[half:]
    parts = [part_of(subject, positions, traced) for positions in halves]
    asked = [part.asked for part in parts]
    grown = growth(order, lambda part: asked_of(subject, part, traced), asked)
    return Parts(whole, parts, grown)


def part_of(subject, positions, traced):
    """The Part of the records at these positions, in the order of the file."""
    subject.forget()
    make = subject.part(sorted(positions))
    figures = array("d", [0.0] * 7)
    read(traced, figures, 3, 5)
    held = _held(subject, make, traced, figures)
    read(traced, figures, 4, 6)
    spent, requests = figures[4] - figures[3] + figures[2], int(figures[6] - figures[5])
    if isinstance(held, list):
        spent -= allocator_costs.spent_on_list(held)
        requests -= allocator_costs.requests_of_list(held)
    return Part(_asked_for(held, figures), spent, walk_apart(subject, held), requests)


def asked_of(subject, positions, traced):
    """Bytes asked for by the records at these positions, without their list."""
    subject.forget()
    make = subject.part(sorted(positions))
    figures = array("d", [0.0] * 3)
    return _asked_for(_held(subject, make, traced, figures), figures)


def _held(subject, make, traced, figures):
    """Records made anew.

    figures: takes bytes traced before and after, and those that lie outside of it.
    """
    figures[2] = pool_bytes()
    figures[0] = traced.settled()
    held = make()
    figures[1] = traced.settled()
    figures[2] = outside_bytes(subject, held, figures[2])
    return held


def _asked_for(held, figures):
    asked = int(figures[1] - figures[0]) + int(figures[2])
    return asked - getsizeof(held) if isinstance(held, list) else asked
