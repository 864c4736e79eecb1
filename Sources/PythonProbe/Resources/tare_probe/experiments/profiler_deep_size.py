"""Tare's own deep size, which touches nothing."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import MAKES_DICTS, OBJECTS

NAME = "profiler-deep-size"
FAMILY = "profilers"
QUESTION = "What does Tare's deep size say of the same objects?"
SOURCE = """\
from tare_probe.memory.walk import deep_size

def weigh(made, make):
    return deep_size(made)
"""
WEIGHS_OBJECTS = True
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "Tare's deep size"
CAN_BE_TRACED = True
CLAIMS = []


def why(subject):
    """Why its figure is what it is."""
    if subject == OBJECTS and MAKES_DICTS:
        return (
            "it adds up sys.getsizeof of everything reachable, rounded up to 8, and counts the "
            "dict that asizeof would make for each object, without making it"
        )
    return (
        "it adds up sys.getsizeof of everything reachable, strings and numbers too, "
        "rounded up to 8"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
