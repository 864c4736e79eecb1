"""psutil: growth of the memory that belongs to the process alone (USS)."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import SMALL

NAME = "profiler-psutil"
FAMILY = "profilers"
QUESTION = "By how much does psutil see the process grow?"
SOURCE = """\
import gc
import psutil

def unshared():
    gc.collect()
    return psutil.Process().memory_full_info().uss

def weigh(made, make):
    before = unshared()
    kept = make()
    return unshared() - before
"""
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "memory_full_info of psutil"
PACKAGE = "psutil"
CAN_BE_TRACED = True
CLAIMS = []


def why(subject):
    """Why its figure is what it is."""
    if subject in SMALL:
        return (
            "it sees whole pages of the process, and one so small fits into what is there "
            "already"
        )
    return (
        "it sees the pages that the process got for itself: room that was free before is not in "
        "it, what the loading needed for a while and did not give back is"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
