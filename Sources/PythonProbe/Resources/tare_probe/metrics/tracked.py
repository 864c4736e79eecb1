"""Objects that the garbage collector follows: what each full pass has to look at."""

from __future__ import absolute_import

import gc

from tare_probe.common.implementation import is_cpython
from tare_probe.memory.warming import warm
from tare_probe.memory.parts import in_parts

NAME = "tracked"
SUMMARY = "objects that the garbage collector follows, once full passes let go of no more"
UNIT = "objects"
EXACT = True
THRESHOLD = None
HEADLINE = False
MODE = "still"


def why_not():
    """Why the collector follows no object more than another, or None."""
    return None if is_cpython() else "here the garbage collector follows every object"


def measure(subject):
    """Objects followed of one load, of each record, of what records share, and the list."""
    warm(subject)
    _followed(subject.make)  # what the first time leaves behind is no record's
    return in_parts(subject, _followed, 1)


def _followed(make):
    """How many more are followed once something is made."""
    before = _count()
    held = make()
    count = _count() - before
    held = None
    return count


def _count():
    """How many are followed once passes let go of no more: a tuple of tuples takes several."""
    count = None
    while True:
        gc.collect()
        last, count = count, len(gc.get_objects())
        if count == last:
            return count
