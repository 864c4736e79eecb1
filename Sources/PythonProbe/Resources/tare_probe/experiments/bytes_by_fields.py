"""Bytes of one record by its number of fields: where dicts grow and instances lose their dict."""

from __future__ import absolute_import

import sys

from tare_probe.memory import tracing
from tare_probe.questions import snippet
from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import TUPLE_HASH, change

NAME = "bytes-by-fields"
FAMILY = "growth"
QUESTION = "How does a record grow with its fields, values not counted?"
SOURCE = """\
import gc
import tracemalloc
from collections import namedtuple

def names(count):
    return ["f%d" % number for number in range(count)]

def dict_of(count):
    pairs = ", ".join('"%s": v' % name for name in names(count))
    return eval("lambda v: {%s}" % pairs)

def tuple_of(count):
    return eval("lambda v: (%s)" % "".join(["v, "] * count))

def list_of(count):
    return eval("lambda v: [%s]" % ", ".join(["v"] * count))

def namedtuple_of(count):
    kind = namedtuple("Record", names(count))
    return eval("lambda v: kind(%s)" % ", ".join(["v"] * count), {"kind": kind})

def class_of(count, slots=False):
    lines = ["class Record(object):"]
    if slots:
        lines.append("    __slots__ = %r" % (tuple(names(count)),))
    lines.append("    def __init__(self, v):")
    lines.extend(["        self.%s = v" % name for name in names(count)] or ["        pass"])
    space = {"__name__": "records"}
    exec("\\n".join(lines), space)
    return space["Record"]

def slots_of(count):
    return class_of(count, slots=True)

def bytes_each(make, count=512):
    for _ in range(64):  # the first instances of a class are larger than the rest
        make(None)
    # The lesser of two, for what is made once and kept by the interpreter falls into one of them.
    return min(one_pass(make, count), one_pass(make, count))

def one_pass(make, count):
    kept = [None] * count
    gc.collect()
    tracemalloc.start(1)
    before = tracemalloc.get_traced_memory()[0]
    for number in range(count):
        kept[number] = make(None)
    number = None
    gc.collect()  # 3.11 and 3.12 keep every freed tuple of 20 items, and take none of them again
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) // count
"""
QUICK = True
CLAIMS = []
KINDS = ("dict", "class", "slots", "namedtuple", "tuple", "list")
MOST_FIELDS = 40
INSIDE = (((3, 14), 30), ((3, 11), 29))
"""How many attributes stand in an object itself, from a version on; the newest first.

SHARED_KEYS_MAX_SIZE in Include/internal/pycore_dict.h, of which 3.11 to 3.13 use one less.
"""
OUTGROWN = (
    "up to %d attributes stand in the object itself; with one more it gets a dict of its own that "
    "shares no keys"
)
ENLARGED = "a dict holds its items in a table that is made larger in leaps"
WHY = "%s, why it leaps"
CHANGES = [
    change("3.14", TUPLE_HASH, series={"tuple": (5, 80, 88), "namedtuple": (5, 88, 96)}),
    change(
        "3.14",
        "one attribute more stands in the object itself, and the dict of a larger one is smaller",
        series={"class": (35, 1904, 1160)},
    ),
]

why_not = tracing.why_not


def observe(context):
    """One series for each way of holding: (fields, bytes of one further record)."""
    names = snippet.module(SOURCE)
    answer = Answer()
    for kind in KINDS:
        make = names[kind + "_of"]
        points = [(count, names["bytes_each"](make(count))) for count in range(MOST_FIELDS + 1)]
        answer.series(kind, "B", points, "fields", subject=kind)
        why = why_it_leaps(kind, dict(points), sys.version_info[:2])
        if why is not None:
            answer.observation(WHY % kind, why, "text", "why", kind)
    return answer


def why_it_leaps(kind, sizes, version):
    """Why one field more makes so much of a record on a version, or None where nobody knows."""
    if kind == "dict":
        return ENLARGED
    if kind == "class":
        most = next((most for since, most in INSIDE if since <= version), None)
        if most is not None and sizes[most + 1] > 2 * sizes[most]:
            return OUTGROWN % most
    return None
