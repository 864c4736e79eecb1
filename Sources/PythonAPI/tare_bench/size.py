"""The size of one object with everything it needs, by two ways to count."""

import warnings
from typing import Any, Optional

from tare_probe.common.implementation import no_sizes
from tare_probe.memory import true_walk, walk


class Unavailable(RuntimeError):
    """Sizes cannot be told on this Python; the text says why."""


def true_size(obj: Any) -> int:
    """Bytes asked of Python's allocator for an object and everything reachable from it.

    Equal to what tracemalloc counts while one more such object is made. An object reached twice
    counts once. Classes, functions and modules do not count, nor do None, small ints and the like,
    which every program has anyway.
    """
    demand_true_sizes()
    return int(true_walk.true_size(obj))


def deep_size(obj: Any) -> int:
    """`sys.getsizeof` of an object and everything reachable from it, each rounded up to 8.

    What Pympler 0.7's `asizeof` counts, on every version and several times as fast. An instance
    dict that does not exist yet is counted and not made.
    """
    why = no_sizes()
    if why:
        raise Unavailable(why)
    return int(walk.deep_size(obj))


def why_unavailable() -> Optional[str]:
    """Why true sizes are not known on this Python, or None where they are.

    The first call proves, in a forked process, that instances lie in memory as they should.
    """
    with warnings.catch_warnings():
        # From 3.12 on a fork beside threads warns. The child only reads, and ends by itself.
        warnings.simplefilter("ignore", DeprecationWarning)
        why: Optional[str] = true_walk.why_not()
    return why


def demand_true_sizes() -> None:
    """Raises Unavailable where true sizes are not known."""
    why = why_unavailable()
    if why:
        raise Unavailable(why)
