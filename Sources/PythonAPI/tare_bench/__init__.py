"""What Python objects weigh: exact bytes of what is there, and nothing is changed by looking.

    >>> from tare_bench import weigh
    >>> weigh([{"id": n} for n in range(1000, 2000)]).records
    1000

See docs/python.md of Tare. On PyPy no object tells its size, and every function here raises
`Unavailable`; `why_unavailable` says so beforehand.
"""

from typing import TYPE_CHECKING, Any, List

if TYPE_CHECKING:
    from tare_bench.dissection import PARTS, Anatomy, Share, anatomy
    from tare_bench.size import Unavailable, deep_size, true_size, why_unavailable
    from tare_bench.weight import Weight, weigh

__all__ = [
    "Anatomy",
    "PARTS",
    "Share",
    "Unavailable",
    "Weight",
    "anatomy",
    "deep_size",
    "true_size",
    "weigh",
    "why_unavailable",
]
_PLACES = {
    "Anatomy": "dissection",
    "PARTS": "dissection",
    "Share": "dissection",
    "Weight": "weight",
    "anatomy": "dissection",
    "weigh": "weight",
}
"""The module of each name; the others are in `size`."""


def __getattr__(name: str) -> Any:
    """Imports what is asked for: pytest imports this package at each start, for the fixture."""
    if name not in __all__:
        raise AttributeError("module 'tare_bench' has no attribute %r" % name)
    from importlib import import_module

    value = getattr(import_module("tare_bench." + _PLACES.get(name, "size")), name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted(set(globals()) | set(__all__))
