"""Instances with and without an instance dict, and what their attributes cost.

From CPython 3.11 attributes lie in an array of their own until somebody asks for `__dict__`;
sys.getsizeof leaves that array out, so what the allocator was asked for says more.
"""

from __future__ import absolute_import

from tare_probe.common.implementation import getsizeof
from tare_probe.memory import tracing
from tare_probe.memory.allocated_per_object import allocated_per_object
from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import change
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import weigh
from tare_probe.questions.size_steps import steps

NAME = "size-instance"
FAMILY = "sizes"
QUESTION = "How many bytes is an instance, and what does an attribute cost?"
SOURCE = """\
class Empty(object):
    pass

class WithDict(object):
    def __init__(self):
        self.a = 1
        self.b = 2

class NoSlots(object):
    __slots__ = ()

class Slots(object):
    __slots__ = ("a", "b")

class SlotsUnderDict(Empty):
    __slots__ = ("a", "b")

class Touched(WithDict):
    pass

def record(count, slots):
    names = ["f%d" % number for number in range(count)]
    lines = ["class Record(object):"]
    if slots:
        lines.append("    __slots__ = %r" % (names,))
    lines.append("    def __init__(self):")
    lines.extend("        self.%s = None" % name for name in names)
    lines.append("        pass")
    made = {}
    exec("\\n".join(lines), made)
    return made["Record"]

object()
Empty()
WithDict()
NoSlots()
Slots()
SlotsUnderDict()
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
CLAIMS = []
MOST = 40
WARM = 64
CHANGES = [
    change(
        "3.14",
        "an object with slots under a base without them has room for the first values of a dict in "
        "itself, which sys.getsizeof leaves out",
        {"SlotsUnderDict(), asked of the allocator": (None, 88)},
    )
]


def observe(context):
    """Bytes of each instance and of a `__dict__`, and of instances by their attributes."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    touched = [source.names["Touched"]() for _ in range(WARM)]
    answer.observation("Touched().__dict__", getsizeof(touched[-1].__dict__), "B")
    if tracing.why_not() is None:
        for name, slots in (("attributes", False), ("slots", True)):
            classes = (source.names["record"](count, slots) for count in range(MOST + 1))
            points = steps(classes, allocated_per_object)
            answer.series("instance with its memory, by %s" % name, "B", points, "fields")
    return answer
