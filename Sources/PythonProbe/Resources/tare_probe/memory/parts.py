"""Figures of one load and of two random halves of its records, for metrics that trace nothing."""

from __future__ import absolute_import

from tare_probe.common.outcomes import Unavailable
from tare_probe.memory.additive_weight import divided


def in_parts(subject, figure, list_figure):
    """Total, record, shared and list, where total is shared, record for each record, and list.

    figure(make): of what `make` returns; list_figure: of a list itself, which is no record's.
    """
    order = subject.draw().order
    half = len(order) // 2
    total = figure(lambda: subject.some(None))
    own = list_figure if list_figure and _is_list(subject) else 0
    halves = []
    if half and subject.source != "text":
        for part in order[:half], order[half:]:
            halves.append(figure(lambda positions=part: subject.some(sorted(positions))) - own)
    subject.forget()
    record, shared = divided(total - own, halves, subject.dataset.count)
    return {
        "total": total,
        "record": record,
        "shared": shared,
        "list": own,
        "spread": subject.draw().spread,
    }


def _is_list(subject):
    return isinstance(subject.some([0]), list) if subject.source != "text" else False


def written_in_parts(subject, benchmark, size):
    """The same of what a benchmark writes of records, proved before anything is counted.

    size(written): bytes of what it wrote. Unavailable where there are no records.
    """
    if subject.source == "text":
        raise Unavailable("%s has no records to write" % subject.representation.NAME)
    made = benchmark.task(subject, subject.make())
    made.prove(benchmark.task(subject.twin(), subject.twin().make()))
    made.argument = None
    return in_parts(subject, lambda make: size(made.run(make())), 0)
