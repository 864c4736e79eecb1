"""memory_profiler: growth of the process's resident memory, as its reports by line show it."""

from __future__ import absolute_import

import sys

from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import SMALL

NAME = "profiler-memory-profiler"
FAMILY = "profilers"
QUESTION = "By how much does memory_profiler see the process grow?"
SOURCE = """\
from memory_profiler import memory_usage

def resident():
    return int(memory_usage(-1, interval=0.01, timeout=0.01)[-1] * 2**20)

def weigh(made, make):
    before = resident()
    kept = make()
    return resident() - before
"""
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "memory_usage of memory_profiler"
PACKAGE = "memory-profiler"
MODULE = "memory_profiler"
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
        "it sees the pages that the process got, whatever for: room that was free before is not in "
        "it, what the loading needed for a while and did not give back is"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
