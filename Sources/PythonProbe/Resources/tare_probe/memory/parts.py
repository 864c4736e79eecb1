"""Figures of one load and of two random halves of its records, for metrics that trace nothing."""

from __future__ import absolute_import

from tare_probe.memory.additive_weight import divided


def in_parts(subject, figure, list_figure):
    """Total, record, shared and list, where total is shared, record for each record, and list.

    figure(make): of what `make` returns; list_figure: of a list itself, which is no record's.
    """
    order = subject.draw().order
    half = len(order) // 2
    total = figure(lambda: _some(subject, None))
    own = list_figure if _is_list(subject) else 0
    halves = []
    if half and subject.source != "text":
        for part in order[:half], order[half:]:
            halves.append(figure(lambda positions=part: _some(subject, sorted(positions))) - own)
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
    return isinstance(_some(subject, [0]), list) if subject.source != "text" else False


def _some(subject, positions):
    """All records, or those at these positions, which share nothing with the others."""
    subject.forget()
    if positions is None:
        return subject.make()
    plain = subject.loader.load(subject.argument)
    return subject.hold([plain[position] for position in positions])
