# -*- coding: utf-8 -*-
"""A container that grows item by item, beside the talk's slide of base sizes (CPython 3.6)."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.questions.shallow_size import HEADER_GREW
from tare_probe.questions.size_steps import at, grows_at

SLIDE = u"Сколько байт"
BYTES = "%d items, added one by one"
STEPS = "grows, up to %d items, at"


def claims(says, sizes, remark=None):
    """What the slide says of a container: where it grows, and its bytes there.

    sizes: pairs of a number of items and bytes, as on the slide; remark: of the numbers.
    """
    counts = [count for count, _ in sizes]
    numbers = " ".join(str(count) for count in counts)
    return [claim(SLIDE, says, STEPS % counts[-1], numbers, "text", "3.6", remark)] + [
        claim(
            SLIDE,
            "%d bytes at item %d" % (size, count),
            BYTES % count,
            size,
            "B",
            "3.6",
            HEADER_GREW,
        )
        for count, size in sizes
    ]


def observe(answer, points, sizes):
    """Observes what `claims` claims, of the points (items, bytes) at which the size changes."""
    last = sizes[-1][0]
    seen = [point for point in points if point[0] <= last]
    answer.observation(STEPS % last, grows_at(seen), "text")
    for count, _ in sizes:
        answer.observation(BYTES % count, at(points, count), "B")
