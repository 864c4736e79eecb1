"""How the size of something that grows one step at a time changes."""

from __future__ import absolute_import

from tare_probe.common.implementation import getsizeof


def steps(grown, weigh=getsizeof):
    """The points (number of items, bytes) at which the size changes, the first one included.

    grown: yields the same or a new object after each item, the empty one first.
    """
    points = []
    for count, each in enumerate(grown):
        size = weigh(each)
        if not points or points[-1][1] != size:
            points.append((count, size))
    return points


def at(points, count):
    """The size of so many items, from the points at which it changes."""
    return [size for items, size in points if items <= count][-1]


def grows_at(points):
    """The numbers of items at which a size changes, as text: "5 21 85"."""
    return " ".join(str(count) for count, _ in points[1:])
