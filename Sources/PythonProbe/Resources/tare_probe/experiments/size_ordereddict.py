"""OrderedDict; on 2.7 it is written in Python, and sys.getsizeof sees its dict alone."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import weigh
from tare_probe.questions.size_steps import steps

NAME = "size-ordereddict"
FAMILY = "sizes"
QUESTION = "How many bytes is an OrderedDict, and when does it grow?"
SOURCE = """\
from collections import OrderedDict

def added():
    grown = OrderedDict()
    yield grown
    for number in range(200):
        grown["k%d" % number] = None
        yield grown

OrderedDict()
OrderedDict([("a", 1)])
OrderedDict([("a", 1), ("b", 2)])
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
CLAIMS = []


def observe(context):
    """Bytes of each OrderedDict, and of one that grows, by 32 bytes an item or more from 3.5 on."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    points = steps(source.names["added"]())
    answer.series("OrderedDict, str keys added one by one", "B", points, "items")
    return answer
