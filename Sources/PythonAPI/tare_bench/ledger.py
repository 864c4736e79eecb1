"""A walk that keeps, for each object, what its parts can be told from."""

from typing import Any, Dict, Iterable, List

from tare_bench.parts import Block, extent_of
from tare_probe.memory.true_walk import SINGLETONS, TrueWalk

EVERYWHERE = frozenset(map(id, SINGLETONS))
"""Objects that every program has, which do not count."""


class Ledger(TrueWalk):  # type: ignore[misc]  # the probe has no annotations, for Python 2.7
    """Blocks by the id of their object; they come to the bytes of a TrueWalk."""

    def __init__(self, known: Iterable[Any] = ()) -> None:
        """known: objects, none of them a text or a number, that are neither counted nor entered."""
        super().__init__()
        self.seen.update((id(each), each) for each in known)
        self.entries: Dict[int, Block] = {}

    def blocks(self, root: Any) -> Dict[int, Block]:
        """The blocks of root and of everything reachable from it."""
        self.run(root)
        blocks = {key: each for key, each in self.leaves.items() if key not in EVERYWHERE}
        blocks.update(self.entries)
        return blocks

    def leaf_sizes(self, kind: type, objects: List[Any]) -> List[Block]:
        extent = extent_of(kind)
        size_of: Any = kind.__sizeof__
        return [Block(kind, size_of(each), 0, extent(each)) for each in objects]

    def count(self, kind: type, objects: List[Any]) -> None:
        size_of, extent = self._exact(kind), extent_of(kind)
        for each in objects:
            self.entries[id(each)] = Block(kind, size_of(each), 0, extent(each))

    def add_values(self, kind: type, objects: List[Any], found: List[Any]) -> None:
        super().add_values(kind, objects, found)  # for what it finds
        if self.held.is_managed(kind):
            for each in objects:
                values = self.held.values(each)[0]
                self.entries[id(each)] = self.entries[id(each)]._replace(values=values)
