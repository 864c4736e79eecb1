"""What tracemalloc says of n and of 2n records: the yardstick, which knows nothing of walks."""

import gc
from typing import Any, Callable

WARM = 128
COUNT = 200


def slope(make: Callable[[], Any]) -> float:
    """Bytes asked for by one record more, once a class's first ones and free lists are through."""
    warm = [make() for _ in range(WARM)]
    grown = min(_bytes_of(make, 2 * COUNT) - _bytes_of(make, COUNT) for _ in range(2))
    del warm
    return grown / COUNT


def _bytes_of(make: Callable[[], Any], count: int) -> int:
    import tracemalloc  # which PyPy does not have

    kept = [None] * count
    places = list(range(count))
    gc.collect()
    tracemalloc.start(1)
    try:
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for place in places:
            kept[place] = make()
        gc.collect()
        return tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
