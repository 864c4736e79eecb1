"""Heapy of guppy3, on CPython 2.7 of guppy: what would be freed with an object."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import MAKES_DICTS, OBJECTS

NAME = "profiler-guppy"
FAMILY = "profilers"
QUESTION = "What does guppy's Heapy say of the same objects?"
SOURCE = """\
from guppy import hpy

def weigh(made, make):
    return hpy().iso(made).domisize
"""
WEIGHS_OBJECTS = True
QUICK = False
DATA = "cargo"
ALONE = True
PACKAGE = "guppy" if sys.version_info[0] == 2 else "guppy3"
MODULE = "guppy"
TITLE = "Heapy of " + PACKAGE
CAN_BE_TRACED = True
CLAIMS = []


def why(subject):
    """Why its figure is what it is."""
    if subject == OBJECTS and MAKES_DICTS:
        return (
            "it counts what would be freed with the objects, and asks each for __dict__, which "
            "from CPython 3.11 on makes that dict and leaves it behind"
        )
    return (
        "it counts what would be freed with the object, so not the constants and keys that the "
        "code or the interpreter refers to as well"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
