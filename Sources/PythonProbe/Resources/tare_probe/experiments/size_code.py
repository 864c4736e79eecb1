"""Functions, classes and exceptions."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
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


def observe(context):
    """Bytes of each."""
    answer = Answer()
    weigh(answer, ExperimentSource(SOURCE))
    return answer
