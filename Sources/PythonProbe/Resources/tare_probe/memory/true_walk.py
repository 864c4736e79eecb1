"""The walk that counts the blocks that exist, with true sizes where sys.getsizeof is wrong.

Independent of tracemalloc, and equal to its slope for all objects but those of types in C that
hide what they hold. It changes no object: an instance's dict is counted only where it exists. Where
it cannot be trusted it is not taken: see `why_not`.
"""

from __future__ import absolute_import

import sys
from collections import Counter
from sys import getsizeof

from tare_probe.memory import instance_values, layout_proof, layouts
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.exact_sizes import RANGE, exact
from tare_probe.memory.int_costs import int_costs
from tare_probe.memory.shallow_sizes import sizes_of
from tare_probe.memory.walk import Walk


class TrueWalk(Walk):
    """Sizes are (type, bytes) pairs.

    held: the InstanceValues to read by; int_costs: what ints asked for, by what they say.
    """

    def __init__(self, int_costs=None, held=instance_values.HERE):
        Walk.__init__(self)
        self.int_costs = int_costs or {}
        self.held = held

    def bytes(self, root):
        """Bytes of all blocks reachable from root, and of root."""
        self.run(root)
        return sum(n * size for (_, size), n in self.counts().items())

    def counts(self):
        """How many objects have which size, but those that every program has anyway."""
        for each in map(id, SINGLETONS):
            self.leaves.pop(each, None)
        return Walk.counts(self)

    def leaf_sizes(self, kind, objects):
        """(type, bytes) of each leaf."""
        if kind is int and self.int_costs:
            sizes = map(kind.__sizeof__, objects)
            return [(kind, self.int_costs.get(size, size)) for size in sizes]
        return [(kind, size) for size in map(kind.__sizeof__, objects)]

    def count(self, kind, objects):
        """Adds (type, bytes) pairs; values of instances are added later."""
        size_of = self._exact(kind)
        if kind is dict and not self.held.any_apart(objects):
            size_of = getsizeof
        sizes = sizes_of(kind, objects) if size_of is getsizeof else Counter(map(size_of, objects))
        costs = self.int_costs if kind is int else {}
        for size, count in sizes.items():
            self.sizes[kind, costs.get(size, size)] += count

    def add_dicts(self, kind, objects, referents, found):
        """Nothing: a dict that does not exist has no bytes."""

    def add_values(self, kind, objects, found):
        """Counts values beside the instances, and follows what the collector hides."""
        if kind is RANGE:
            for each in objects:
                found.extend((each.start, each.stop, each.step))
        if not self.held.is_managed(kind):
            return
        for each in objects:
            size, is_inside, hidden = self.held.values(each)
            if hidden is not None:
                found.append(hidden)
            if size:
                self.add_array(kind, each, size, is_inside)

    def add_array(self, kind, each, size, is_inside):
        """Counts the array of values of an instance, which is already counted without it."""
        if not is_inside:
            self.sizes[VALUES, size] += 1
            return
        plain = self._exact(kind)(each)
        self.sizes[kind, plain] -= 1
        self.sizes[kind, plain + size] += 1

    def _exact(self, kind):
        if kind is dict and self.held.layout is not None:
            return self.held.dict_bytes
        return exact(kind)


def _singletons():
    """Objects that are made once and found again: small ints, texts of one character, None."""
    made = [None, True, False, "", b"", u""]
    for number in range(256):
        made += [chr(number), bytearray([number]).decode("latin-1"), bytes(bytearray([number]))]
    number = SMALLEST_INT
    while int(str(number)) is int(str(number)):
        made.append(int(str(number)))
        number += 1
    return made


SMALLEST_INT = -5
"""The first int that is made once (CPython's Include/internal/pycore_runtime_structs.h)."""
SINGLETONS = () if layouts.refused() else _singletons()
VALUES = None
"""Stands for a type where a block is an array of values."""


def true_size(root):
    """Bytes of all blocks reachable from root, and of root."""
    return TrueWalk().bytes(root)


def why_not():
    """Why no walk can be trusted here, or None; found out once, see `layout_proof`."""
    if not _proof:
        _proof.append(layouts.refused() or _disproved())
    return _proof[0]


_proof = []


def _disproved():
    if instance_values.HERE.layout is None:
        return None
    why = layout_proof.disproved(true_slope)
    if why and not layouts.is_known(sys.version_info[:2]):
        return "this version of CPython is newer than this program, and %s" % why
    return why


def walk_apart(subject, held):
    """Bytes of all blocks of held records without their list, and of what is remembered of them.

    None where no walk can be trusted.
    """
    if why_not():
        return None
    walk = TrueWalk(costs_of(subject))
    size = walk.bytes(held)
    for remembered in subject.remembered():
        size = walk.bytes(remembered)
    return size - (getsizeof(held) if isinstance(held, list) else 0)


def walk_halves(subject, held, half):
    """Bytes of a list of records without the list: (all, the first `half` of them, the others).

    None for each where no walk can be trusted.
    """
    if why_not():
        return None, None, None
    return _halves(held, half, costs_of(subject))


def walk_part(subject, part):
    """Bytes of a list of records without the list; None where no walk can be trusted."""
    if why_not():
        return None
    return TrueWalk(costs_of(subject)).bytes(part) - getsizeof(part)


def costs_of(subject):
    """What ints of the subject's loader ask for, found out once."""
    if subject.int_costs is None:
        loader = subject.loader_of_ints()
        subject.int_costs = int_costs(loader) if loader else {}
    return subject.int_costs


def halves(walk, other, first, rest):
    """Bytes of two lists of records without the lists: (of both, of the first, of the rest).

    walk, other: two walks that have seen nothing.
    """
    of_first = walk.bytes(first) - getsizeof(first)
    of_all = walk.bytes(rest) - getsizeof(first) - getsizeof(rest)
    return of_all, of_first, other.bytes(rest) - getsizeof(rest)


def _halves(held, half, costs, reader=instance_values.HERE):
    return halves(TrueWalk(costs, reader), TrueWalk(costs, reader), held[:half], held[half:])


def true_slope(held, reader=instance_values.HERE):
    """Bytes that a record of a list adds: without the list, and without what both halves need."""
    half = len(held) // 2
    of_all, of_first, of_rest = _halves(held, half, None, reader)
    return divided(of_all, (of_first, of_rest), len(held))[0]
