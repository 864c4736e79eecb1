"""asizeof of Pympler, the talk's own profiler."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import MAKES_DICTS, OBJECTS

NAME = "profiler-pympler"
FAMILY = "profilers"
QUESTION = "What does Pympler's asizeof say of the same objects?"
SOURCE = """\
from pympler.asizeof import asizeof

def weigh(made, make):
    return asizeof(made)
"""
WEIGHS_OBJECTS = True
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "asizeof of Pympler"
PACKAGE = "Pympler"
MODULE = "pympler"
CAN_BE_TRACED = True
CLAIMS = []


def why(subject):
    """Why its figure is what it is."""
    if subject == OBJECTS and MAKES_DICTS:
        return (
            "it adds up sys.getsizeof of everything reachable, rounded up to 8, and asks each "
            "object for __dict__, which from CPython 3.11 on makes that dict and leaves it behind"
        )
    return (
        "it adds up sys.getsizeof of everything reachable, strings and numbers too, "
        "rounded up to 8"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
