"""What an experiment found out: named observations, series of numbers, and texts to read."""

from __future__ import absolute_import

UNITS = ("bool", "B", "s", "ratio", "count", "text", "ns")
"""bool: yes or no; B: bytes; s: seconds; ratio: a quotient; count: whole numbers; text: words;
ns: nanoseconds, of series alone, whose numbers are whole."""
COUNTED = ("fields", "records", "items", "bits", "bytes")
"""What the first numbers of a series may count."""
ROLES = (
    "profiler",  # the name and version of a tool
    "imported",  # bytes that importing it took
    "says",  # bytes that it says of a subject
    "grown",  # bytes by which the process grew meanwhile
    "left",  # bytes asked of the allocator meanwhile and not given back
    "why",  # why it says so
    "seconds",  # what something took
    "ratio",  # something over what it is held against
    "method",  # bytes by the method of somebody else
    "allocated",  # bytes by tracemalloc
    "walk",  # bytes by the walk over all objects
    "shallow",  # bytes by sys.getsizeof
    "asked",  # bytes asked of the allocator
    "resident",  # bytes that the process grew by
    "values",  # places that hold a value of a field
    "distinct",  # values of a field that differ
    "held",  # bytes of all values of a field
    "saved",  # bytes less where equal values of a field are one object
)
"""What an observation or a series says of its subject, for those who read several of a kind."""


class Answer(object):
    """Collects what `observe` finds out; a name is used once, because claims refer to it."""

    def __init__(self):
        self._observations = []
        self._series = []
        self._listings = []
        self._names = set()

    def observation(self, name, value, unit, role=None, subject=None):
        """One value in one of UNITS.

        role: one of ROLES, of what it says; subject: what it says that of.
        """
        found = {"name": self._new(name), "value": value, "unit": _known(unit, UNITS, "unit")}
        self._observations.append(dict(found, **_said(role, subject)))

    def same(self, name, left, right):
        """Whether two names are names of one object."""
        self.observation(name, left is right, "bool")

    def series(self, name, unit, points, counts, role=None, subject=None):
        """Whole numbers over whole numbers, such as bytes by number of items: pairs (x, y).

        counts: one of COUNTED, of x; unit: that of y; role and subject as of observations.
        """
        found = {
            "name": self._new(name),
            "unit": _known(unit, UNITS, "unit"),
            "counts": _known(counts, COUNTED, "thing to count"),
            "points": [[x, y] for x, y in points],
        }
        self._series.append(dict(found, **_said(role, subject)))

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


def _said(role, subject):
    """The fields of a role and of its subject that are there."""
    fields = {"role": role and _known(role, ROLES, "role"), "subject": subject}
    return dict((name, value) for name, value in fields.items() if value is not None)


def _known(word, words, kind):
    if word not in words:
        raise ValueError("'%s' is no %s" % (word, kind))
    return word
