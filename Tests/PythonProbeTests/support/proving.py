"""A benchmark made ready and proved as the timer does it."""

from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.tasks import task


def proved(subject, name, style=None):
    """(the task, that of plain dicts) of a benchmark, proved; raises what ends the cell."""
    benchmark = catalogue.find("benchmarks", name)
    style = (style or subject.representation.ACCESS[0]) if benchmark.ACCESS else None
    plain, records = RecordPool(subject).of(benchmark, style)
    ours = task(benchmark, subject, records, style)
    theirs = task(benchmark, subject.twin(), plain, "key")
    ours.prove(theirs)
    return ours, theirs


def ended(subject, name, style=None):
    """Why a cell is unavailable, or None where it is proved."""
    try:
        proved(subject, name, style)
    except Unavailable as refused:
        return refused.why
    return None
