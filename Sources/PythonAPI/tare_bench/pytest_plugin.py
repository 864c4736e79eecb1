"""The fixture `tare_weight`: a test says how large records may be.

    def test_orders_stay_small(tare_weight):
        tare_weight(load_orders(), record=400)

pytest finds it by itself where tare-bench is installed. Nothing is imported until a test asks.
"""

from typing import TYPE_CHECKING, Any, Callable, Optional

import pytest

if TYPE_CHECKING:
    from tare_bench.weight import Weight


@pytest.fixture
def tare_weight() -> "Callable[..., Weight]":
    """A function that weighs records and fails the test where they are over a budget.

    Takes a list or a tuple of records, and as budgets in bytes `record` (of one more record) and
    `total` (of all with their list). Returns the Weight. Where sizes are not known, as on PyPy, the
    test is skipped.
    """
    from tare_bench.size import why_unavailable

    why = why_unavailable()
    if why:
        pytest.skip(why)
    return within_budget


def within_budget(
    records: Any, *, record: Optional[float] = None, total: Optional[int] = None
) -> "Weight":
    """Weighs records; an AssertionError says by how much they are too large, and what takes it."""
    from tare_bench.budget import excess
    from tare_bench.weight import weigh

    __tracebackhide__ = True
    weight = weigh(records)
    why = excess(weight, record, total)
    if why:
        from tare_bench.dissection import anatomy

        raise AssertionError("%s\n\n%s" % (why, anatomy(records)))
    return weight
