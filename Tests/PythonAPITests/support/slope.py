"""What tracemalloc says of n and of 2n records: the yardstick, which knows nothing of walks."""

from typing import Any, Callable

from tare_probe.memory.allocated_per_object import bytes_asked

WARM = 128
COUNT = 200


def slope(make: Callable[[], Any]) -> float:
    """Bytes asked for by one record more, once a class's first ones and free lists are through."""
    warm = [make() for _ in range(WARM)]
    grown = min(_bytes(make, 2 * COUNT) - _bytes(make, COUNT) for _ in range(2))
    del warm
    return grown / COUNT


def _bytes(make: Callable[[], Any], count: int) -> int:
    return bytes_asked(make, [None] * count)
