# -*- coding: utf-8 -*-
"""The talk's last experiment: memory_profiler over a function in which Heapy and asizeof look.

memory_profiler is called at every line of everything that the function calls, which takes 20 s. So
what its lines call runs untraced here. A comprehension of 10,000 shows what its column of
increments says of a line with many passes.
"""

from __future__ import absolute_import

import os

from tare_probe.common import availability, subprocess_call
from tare_probe.experiments import profiler_guppy, profiler_memory_profiler, profiler_pympler
from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource

NAME = "talk-profilers"
FAMILY = "talk"
QUESTION = "What do three profilers say of one list of 100,000 dicts at the same moment?"
SOURCE = """\
import sys

from memory_profiler import LineProfiler
from pympler.asizeof import asizeof

try:
    from guppy import hpy
    h = hpy()
except ImportError:
    h = None

def heap():
    return h and h.heap().size

def big_list():
    return [{"1": 1} for _ in range(100000)]

def untraced(function, *arguments):
    trace = sys.gettrace()
    sys.settrace(None)
    result = function(*arguments)
    sys.settrace(trace)
    return result

def funct_to_profile():
    before = untraced(heap)
    big_list_check = untraced(big_list)
    size = untraced(asizeof, big_list_check)
    after = untraced(heap)
    return before, size, after

def comprehension():
    before = 0
    listed = [{"1": 1} for _ in range(10000)]
    return listed

def profiled(function):
    profiler = LineProfiler()
    result = profiler(function)()
    (_, lines), = profiler.code_map.items()
    return result, [each for _, each in lines if each]
"""
WEIGHS_OBJECTS = True
QUICK = False
DATA = None
ALONE = True
MEBIBYTE = 1 << 20
MAGIC = u"memory_profiler magic"
HEAPY = u"Heapy в тот же момент, в том же вызове"
GROWTH = "memory_profiler: growth at the line that makes the list"
AT_ASIZEOF = "memory_profiler: growth at the line of asizeof"
INCREMENT = "memory_profiler: the increment of a comprehension is its growth, within a tenth"
HEAP = "Heapy: the heap before the list"
BEFORE_PYMPLER = "Heapy: the heap before Pympler is imported"
HEAP_GROWTH = "Heapy: growth of the heap"
CLAIMS = [
    claim(
        MAGIC,
        "memory goes from 33.2 to 60.0 MiB at the line of the list",
        GROWTH,
        int(26.8 * MEBIBYTE),
        "B",
        "3.7",
        within=1.2,
    ),
    claim(
        MAGIC,
        "its increment is 0.7 MiB, where memory grew by 26.8",
        INCREMENT,
        False,
        "bool",
        "3.7",
        "memory_profiler 0.57 (on 2.7) keeps one pass over the line; 0.61 adds up all passes, "
        "which is right up to CPython 3.10 and negative by thousands of times from 3.11 on",
    ),
    claim(
        MAGIC,
        "the call of asizeof costs 7.5 MiB",
        AT_ASIZEOF,
        int(7.5 * MEBIBYTE),
        "B",
        "3.7",
        "the slide is of macOS; here the process gives back at once what asizeof needs for a while",
        2,
    ),
    claim(HEAPY, "asizeof 25624560", "asizeof of the list", 25624560, "B", "3.7"),
    claim(
        HEAPY,
        "the heap has 15374593 bytes before the list",
        HEAP,
        15374593,
        "B",
        "3.7",
        "how much a heap has in it depends on what is imported; the probe imports less",
        1.5,
    ),
    claim(
        HEAPY,
        "the heap grows from 15374593 to 40999745 bytes",
        HEAP_GROWTH,
        40999745 - 15374593,
        "B",
        "3.7",
        within=1.01,
    ),
    claim(
        HEAPY,
        "before Pympler is imported the heap has 4587406 bytes",
        BEFORE_PYMPLER,
        4587406,
        "B",
        "3.7",
        within=1.5,
    ),
]


def why_not():
    """Why memory_profiler or asizeof is unavailable here, or None; Heapy may be missing."""
    needed = (profiler_memory_profiler, profiler_pympler)
    whys = [availability.why_not(profiler) for profiler in needed]
    return next((why for why in whys if why), None)


def observe(context):
    """What each profiler says; the source runs from a file, as memory_profiler demands."""
    path = os.path.join(context.scratch(), "profile_rs_memory_fun.py")
    with open(path, "w") as stream:
        stream.write(SOURCE)
    names = {"__name__": "experiment"}
    exec(compile(SOURCE, path, "exec", 0, True), names)
    (before, size, after), lines = names["profiled"](names["funct_to_profile"])
    _, passes = names["profiled"](names["comprehension"])
    answer = Answer()
    answer.observation("asizeof of the list", size, "B")
    if availability.why_not(profiler_guppy) is None:
        alone = subprocess_call.call(__name__, "heap_alone")
        answer.observation(BEFORE_PYMPLER, alone, "B", "grown")
        answer.observation(HEAP, before, "B", "grown")
        answer.observation(HEAP_GROWTH, after - before, "B", "grown")
    answer.observation(GROWTH, grown(lines, 2), "B", "grown")
    answer.observation(AT_ASIZEOF, grown(lines, 3), "B", "grown")
    increment, growth = int(passes[2][0] * MEBIBYTE), grown(passes, 2)
    answer.observation(INCREMENT, abs(increment - growth) < 0.1 * growth, "bool")
    answer.observation("memory_profiler: that increment", increment, "B", "grown")
    answer.observation("memory_profiler: that growth", growth, "B", "grown")
    return answer


def heap_alone():
    """Bytes of this process's heap by Heapy, with only guppy imported for it."""
    return ExperimentSource("from guppy import hpy\nsize = hpy().heap().size\n").names["size"]


def grown(lines, number):
    """Bytes by which the column of memory grew at a line: (increment, memory in MiB, ...) each."""
    return int((lines[number][1] - lines[number - 1][1]) * MEBIBYTE)
