"""Whether a weight is within its budgets."""

from typing import Optional

from tare_bench.weight import Weight
from tare_bench.wording import bytes_text


def excess(weight: Weight, record: Optional[float], total: Optional[int]) -> Optional[str]:
    """One sentence for each budget in bytes that is exceeded, or None."""
    said = [
        "%s %s, %s over the budget of %s"
        % (what, bytes_text(found), bytes_text(found - budget), bytes_text(budget))
        for what, found, budget in (
            ("a record takes", weight.record, record),
            ("all %s records take" % format(weight.records, ","), weight.total, total),
        )
        if budget is not None and found > budget
    ]
    return "; ".join(said) or None
