"""get_deep_size of objsize."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import MAKES_DICTS, OBJECTS

NAME = "profiler-objsize"
FAMILY = "profilers"
QUESTION = "What does objsize say of the same objects?"
SOURCE = """\
from objsize import get_deep_size

def weigh(made, make):
    return get_deep_size(made)
"""
WEIGHS_OBJECTS = True
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "get_deep_size of objsize"
PACKAGE = "objsize"
SINCE = "3.6"
CAN_BE_TRACED = True
CLAIMS = []


def why(subject):
    """Why its figure is what it is."""
    if subject == OBJECTS and MAKES_DICTS:
        return (
            "it adds up sys.getsizeof of everything reachable without rounding, and asks each "
            "object for __dict__, which from CPython 3.11 on makes that dict and leaves it behind"
        )
    return "it adds up sys.getsizeof of everything reachable and does not round"


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
