"""sys.getsizeof: one object, and nothing it refers to."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings

NAME = "profiler-getsizeof"
FAMILY = "profilers"
QUESTION = "What does sys.getsizeof say of the same objects?"
SOURCE = """\
from tare_probe.common.implementation import getsizeof

def weigh(made, make):
    return getsizeof(made)
"""
WEIGHS_OBJECTS = True
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "sys.getsizeof"
CAN_BE_TRACED = True
CLAIMS = []


def why(subject):
    """Why its figure is what it is."""
    return "it counts the outermost object only, none of what that refers to"


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
