"""Why answers are others from a version of CPython on, as an experiment knows it."""

from __future__ import absolute_import

TUPLE_HASH = "a tuple keeps its hash, in 8 bytes of its own"
INTS_TO_1024 = "ints up to 1024 are made once and shared, before up to 256"
FOLDED_EARLY = "constants are worked out before they are gathered, so that equal ones are one"
ONE_FILE = "the functions of a file share equal constants"
"""Causes that several experiments know."""


def change(since, cause, observations=None, series=None, representations=()):
    """A change for an experiment's CHANGES.

    since: the first CPython ("3.14") that answers so; cause: why, in one sentence without the
    version; observations: {name: (what it was before, what it is since)}; series: {name: (x, the
    number there before, the number since)}. None is a figure that is not there, or not the same on
    every build. representations: those whose records weigh otherwise for the same reason. Tests
    hold the figures against each Python at hand.
    """
    return {
        "since": since,
        "cause": cause,
        "observations": observations or {},
        "series": series or {},
        "representations": representations,
    }


def told(changes):
    """The changes as a run file has them: by the names of answers, without their figures."""
    return [
        {
            "since": each["since"],
            "cause": each["cause"],
            "answers": sorted(each["observations"]) + sorted(each["series"]),
            "representations": list(each["representations"]),
        }
        for each in changes
    ]
