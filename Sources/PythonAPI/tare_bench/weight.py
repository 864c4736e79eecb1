"""What a list of records weighs: what each record adds, and what all of them share."""

import random
from sys import getsizeof
from typing import Any, List, NamedTuple, Tuple, Union

from tare_bench.size import demand_true_sizes
from tare_bench.wording import bytes_text
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.true_walk import TrueWalk, halves

SEED = 0


class Weight(NamedTuple):
    """Bytes of records, so that `total` is `shared + records * record + list`.

    records: how many there are; record: what one more adds; shared: what no further record adds to,
    such as equal values held once; list: the list's own bytes.
    """

    records: int
    record: float
    shared: int
    list: int
    total: int

    def __str__(self) -> str:
        return "%s a record; %s in all: %s records, %s shared, %s for the list" % (
            bytes_text(self.record),
            bytes_text(self.total),
            format(self.records, ","),
            bytes_text(self.shared),
            bytes_text(self.list),
        )


def weigh(records: Union[List[Any], Tuple[Any, ...]]) -> Weight:
    """Weighs a list or a tuple of records, by the bytes that `true_size` counts.

    Found from all records and two halves of them, drawn at random and always the same: what both
    halves need is shared. One record shares nothing.
    """
    if not isinstance(records, (list, tuple)):
        raise TypeError(
            "weigh() takes a list or a tuple of records, not %s; list(...) makes one of others"
            % type(records).__name__
        )
    if not records:
        raise ValueError("weigh() needs at least one record")
    demand_true_sizes()
    order = list(range(len(records)))
    random.Random(SEED).shuffle(order)
    half = len(order) // 2
    first = [records[position] for position in order[:half]]
    rest = [records[position] for position in order[half:]]
    walk = TrueWalk()
    of_all, *of_halves = halves(walk, TrueWalk(), first, rest)
    total = walk.bytes(records) - getsizeof(first) - getsizeof(rest)
    record, shared = divided(of_all, of_halves if half else (), len(order))
    return Weight(len(order), record, int(shared), int(total - of_all), int(total))
