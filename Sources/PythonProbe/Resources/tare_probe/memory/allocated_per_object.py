"""What one further object costs: the bytes asked of Python's allocator to make it and keep it."""

from __future__ import absolute_import

from tare_probe.memory import tracing

COUNT = 1000
WARM = 64
"""Objects made before counting: from CPython 3.11 on the first 28 of a class are made larger."""


def allocated_per_object(make):
    """Bytes asked for by one further call of `make` whose result is kept; None before 3.4.

    Everything the call makes and the result keeps alive counts, whatever type it is of. 0 where
    the call gives the same object each time.
    """
    if tracing.why_not():
        return None
    first = [make() for _ in range(WARM)]
    asked = bytes_asked(make, [None] * COUNT)
    del first  # held till here, or others would take their room
    return int(round(asked / float(COUNT)))


def bytes_asked(make, kept):
    """Bytes asked for while each place of a list is given what `make` returns."""
    places = list(range(len(kept)))  # an int made while counting would be counted
    with tracing.Traced() as traced:
        before = traced.settled()
        for place in places:
            kept[place] = make()
        return traced.settled() - before
