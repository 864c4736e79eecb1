"""The process itself: the growth of its private memory, as Linux counts it."""

from __future__ import absolute_import

import sys

from tare_probe.memory import process_memory
from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import SMALL

NAME = "profiler-process"
FAMILY = "profilers"
QUESTION = "By how much does the process grow?"
SOURCE = """\
from tare_probe.memory.process_memory import private_bytes, settle

def weigh(made, make):
    settle()
    before = private_bytes()
    kept = make()
    settle()
    return private_bytes() - before
"""
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "private memory of the process"
CAN_BE_TRACED = True
CLAIMS = []
why_not = process_memory.why_not


def why(subject):
    """Why its figure is what it is."""
    if subject in SMALL:
        return "it grows by whole pages, and one so small fits into what is there already"
    return (
        "it grows by pages, with the rounding of the allocator in them and without what still fits "
        "into room that was free"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
