"""Functions, classes and exceptions."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import TUPLE_HASH, change
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import weigh

NAME = "size-code"
FAMILY = "sizes"
QUESTION = "How many bytes is a function, a class, an exception?"
SOURCE = """\
def function(number):
    return number

class Empty(object):
    pass

class Slots(object):
    __slots__ = ("a", "b")

function
(lambda: None)
function.__code__
Empty
Slots
ValueError()
ValueError("text")
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
CLAIMS = []
CHANGES = [
    change(
        "3.14",
        "a function has one field more, for what makes its annotations when they are asked for",
        {"function": (160, 168), "(lambda: None)": (160, 168)},
    ),
    change("3.14", TUPLE_HASH, {'ValueError("text"), asked of the allocator': (136, 144)}),
]


def observe(context):
    """Bytes of each."""
    answer = Answer()
    weigh(answer, ExperimentSource(SOURCE))
    return answer
