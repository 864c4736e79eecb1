"""tracemalloc: the bytes that Python's allocator was asked for and that are still held."""

from __future__ import absolute_import

import sys

from tare_probe.memory import tracing
from tare_probe.profilers import profiler_readings
from tare_probe.profilers.profiled_objects import LARGE

NAME = "profiler-tracemalloc"
FAMILY = "profilers"
QUESTION = "What does tracemalloc say of the same objects?"
SOURCE = """\
import gc
import tracemalloc

def weigh(made, make):
    gc.collect()
    tracemalloc.start()
    kept = make()
    gc.collect()
    says = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return says
"""
QUICK = False
DATA = "cargo"
ALONE = True
TITLE = "tracemalloc"
CAN_BE_TRACED = False
CLAIMS = []
why_not = tracing.why_not


def why(subject):
    """Why its figure is what it is."""
    if subject in LARGE:
        return "it counts the bytes asked of the allocator: none of the rounding, none of the pages"
    return (
        "it counts the bytes asked of the allocator while the object is made, so not the "
        "constants, which exist since the source was compiled"
    )


def observe(context):
    """What it says of every subject, what it left behind, and how long it took."""
    return profiler_readings.observe(sys.modules[__name__], context)
