"""What an experiment found out: named observations, series of numbers, and texts to read."""

from __future__ import absolute_import

UNITS = ("bool", "B", "s", "ratio", "count", "text", "ns")
"""bool: yes or no; B: bytes; s: seconds; ratio: a quotient; count: whole numbers; text: words;
ns: nanoseconds, of series alone, whose numbers are whole."""


class Answer(object):
    """Gathers what `observe` finds out; a name is used once, for claims are held against it."""

    def __init__(self):
        self._observations = []
        self._series = []
        self._listings = []
        self._names = set()

    def observation(self, name, value, unit):
        """One value in one of UNITS."""
        self._observations.append({"name": self._new(name), "value": value, "unit": _known(unit)})

    def same(self, name, left, right):
        """Whether two names are names of one object."""
        self.observation(name, left is right, "bool")

    def series(self, name, unit, points):
        """Whole numbers over whole numbers, such as bytes by number of items: pairs (x, y)."""
        points = [[x, y] for x, y in points]
        self._series.append({"name": self._new(name), "unit": _known(unit), "points": points})

    def listing(self, title, text):
        """A text that is read beside the observations, such as byte code."""
        self._listings.append({"title": title, "text": text})

    def fields(self):
        """The answer as the members of a reply."""
        return {
            "observations": self._observations,
            "series": self._series,
            "listings": self._listings,
        }

    def _new(self, name):
        if name in self._names:
            raise ValueError("'%s' was observed before" % name)
        self._names.add(name)
        return name


def _known(unit):
    if unit not in UNITS:
        raise ValueError("'%s' is no unit" % unit)
    return unit
