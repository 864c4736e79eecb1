"""msgspec's published memory figures, by their method, beside what is really allocated.

Its documentation compares a class, a slots class and two Structs by the bytes of a million objects
of three equal integers in a dict, on CPython 3.11 (benchmarks/bench_gc.py in its repository). The
method adds sys.getsizeof of everything and asks each object for its `__dict__`, which from 3.11
makes that dict: it counts a dict that was not there and leaves out the values that were. The walk
is 4 bytes an object below what is allocated, since an int from arithmetic asks for 32 bytes and
says 28.
"""

from __future__ import absolute_import

import gc
from tare_probe.common.implementation import getsizeof
from tare_probe.common.outcomes import Unavailable
from tare_probe.memory import tracing, true_walk
from tare_probe.questions.answer import Answer
from tare_probe.questions.snippet import module

NAME = "msgspec-bench-gc"
FAMILY = "profilers"
QUESTION = "Do msgspec's published figures of memory say what is allocated?"
SOURCE = """\
import msgspec

class Plain:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

class Slots:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

class Struct(msgspec.Struct):
    x: int
    y: int
    z: int

class StructWithoutGC(msgspec.Struct, gc=False):
    x: int
    y: int
    z: int

def fill(kind, count):
    return {number: kind(number, number, number) for number in range(count)}
"""
QUICK = False
ALONE = True
SINCE = "3.8"
PACKAGE = "msgspec"
CLAIMS = []

COUNT = 1000000
MIB = float(1 << 20)
PUBLISHED = (
    ("class", "Plain", 211.66),
    ("slots class", "Slots", 120.11),
    ("Struct", "Struct", 120.11),
    ("Struct with gc=False", "StructWithoutGC", 104.85),
)
"""MiB in msgspec's documentation, "Disabling Garbage Collection", measured on CPython 3.11."""


def observe(context):
    """Weighs a million objects of each kind three ways, the one that changes them last."""
    if true_walk.why_not():
        raise Unavailable(true_walk.why_not())
    gc.disable()  # a million objects are gone through again and again while they are made
    names = module(SOURCE)
    answer = Answer()
    row = "%-22s %10s %10s %10s %10s"
    lines = [row % ("MiB for a million", "published", "method", "allocated", "walk")]
    for title, name, published in PUBLISHED:
        with tracing.Traced() as traced:
            before = traced.settled()
            data = names["fill"](names[name], COUNT)
            allocated = traced.settled() - before
        walked = true_walk.true_size(data)
        method = by_their_method(data)
        ratio = float(method) / allocated
        answer.observation("%s, by msgspec's method" % title, method, "B", "method", title)
        answer.observation("%s, allocated" % title, allocated, "B", "allocated", title)
        answer.observation("%s, by a walk" % title, walked, "B", "walk", title)
        answer.observation("%s, method over allocated" % title, ratio, "ratio", "ratio", title)
        figures = [published, method / MIB, allocated / MIB, walked / MIB]
        lines.append(row % ((title,) + tuple("%.2f" % figure for figure in figures)))
        data = None
    answer.listing("Published on CPython 3.11, and here", "\n".join(lines))
    return answer


def by_their_method(data):
    """Bytes of the dict, its keys, its objects, their dicts and the names of attributes.

    Fields are the keys themselves, and so are counted once.
    """
    objects = list(data.values())
    size = getsizeof(data) + sum(map(getsizeof, data)) + sum(map(getsizeof, objects))
    first = objects[0]
    names = list(getattr(first, "__slots__", ()))
    if hasattr(first, "__dict__"):
        size += sum(getsizeof(each.__dict__) for each in objects)
        names = list(first.__dict__)
    return size + sum(map(getsizeof, names))
