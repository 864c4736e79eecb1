"""Bytes that ints of a loader ask for and do not tell.

An int of up to 30 bits asks for 28 bytes where it was made of a text, and for 32 where it was made
of a number of C; sys.getsizeof says 28 of both, and both lie in a block of 32. So it depends on the
loader, which is asked once.
"""

from __future__ import absolute_import

import json
from sys import getsizeof

from tare_probe.memory import tracing
from tare_probe.memory.allocated_per_object import bytes_asked

COUNT = 64
STARTS = (10 ** 6, 10 ** 12, 10 ** 18 + 2 ** 60)
"""Numbers of one, two and three digits of 30 bits."""


def int_costs(loader):
    """{size that an int says: size that it asked for}, where they differ for this loader."""
    if tracing.why_not():
        return {}
    return dict(pair for pair in map(lambda start: _cost(loader, start), STARTS) if pair)


def _cost(loader, start):
    numbers = range(start, start + COUNT)
    try:
        with_ints = _bytes(loader, [{"a": number} for number in numbers])
        without = _bytes(loader, [{"a": None} for _ in numbers])
    except (ValueError, OverflowError, RuntimeError):
        return None
    said, asked = getsizeof(start), int(round((with_ints - without) / float(COUNT)))
    return (said, asked) if said < asked <= said + 8 else None


def _bytes(loader, records):
    argument = loader.prepare(json.dumps(records), "array")
    load = getattr(loader, "load_traced", loader.load)
    # One load may make things that are made but once.
    return min(bytes_asked(lambda: load(argument), [None]) for _ in range(2))
