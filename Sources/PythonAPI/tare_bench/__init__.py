"""What Python objects weigh: exact bytes of what is there, and nothing is changed by looking.

    >>> from tare_bench import weigh
    >>> weigh([{"id": n} for n in range(1000, 2000)]).records
    1000

See docs/python.md of Tare. On PyPy no object tells its size, and every function here raises
`Unavailable`; `why_unavailable` says so beforehand.
"""

from tare_bench.dissection import Anatomy, Share, anatomy
from tare_bench.parts import PARTS
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
