"""A walk that keeps, for each object, what its parts can be told from."""

from __future__ import absolute_import

from itertools import repeat
from sys import getsizeof

from tare_probe.memory.object_parts import extents
from tare_probe.memory.true_walk import SINGLETONS, TrueWalk
from tare_probe.memory.walk import OLD

if OLD:
    from itertools import imap as map
    from itertools import izip as zip

EVERYWHERE = frozenset(map(id, SINGLETONS))
"""Objects that every program has, which do not count."""


class Ledger(TrueWalk):
    """Blocks by the id of their object; they come to the bytes of a TrueWalk."""

    def __init__(self, known=(), int_costs=None):
        """known: objects, none of them a text or a number, that are neither counted nor entered."""
        TrueWalk.__init__(self, int_costs)
        self.seen.update((id(each), each) for each in known)
        self.entries = {}

    def blocks(self, root):
        """The blocks of root and of everything reachable from it."""
        self.run(root)
        return self.taken()

    def taken(self):
        """The blocks of what was found since they were taken last."""
        found, self.leaves = self.leaves, {}
        found.update(self.entries)
        self.entries = {}
        for each in EVERYWHERE.intersection(found):
            del found[each]
        return found

    def leaf_sizes(self, kind, objects):
        """The block of each leaf."""
        return self._blocks(kind, map(kind.__sizeof__, objects), objects)

    def count(self, kind, objects):
        """Enters blocks; values of instances are added later."""
        size_of = self._exact(kind)
        if kind is dict and not self.held.any_apart(objects):
            size_of = getsizeof
        blocks = self._blocks(kind, map(size_of, objects), objects)
        self.entries.update(zip(map(id, objects), blocks))

    def add_array(self, kind, each, size, is_inside):
        """Enters the values of an instance."""
        block = self.entries[id(each)]
        sizes = (0, size) if is_inside else (size, 0)
        self.entries[id(each)] = block[:2] + sizes + block[4:]

    def _blocks(self, kind, sizes, objects):
        if kind is int and self.int_costs:
            sizes = [self.int_costs.get(size, size) for size in sizes]
        return zip(repeat(kind), sizes, repeat(0), repeat(0), extents(kind, objects))
