# -*- coding: utf-8 -*-
"""list: exact where the length is known, with room to spare where it grows."""

from __future__ import absolute_import

from tare_probe.common.implementation import getsizeof
from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import HEADER_GREW, more, weigh
from tare_probe.questions.size_steps import steps

NAME = "size-list"
FAMILY = "sizes"
QUESTION = "How many bytes is a list, and when does it grow?"
SOURCE = """\
def appended():
    grown = []
    yield grown
    for number in range(10000):
        grown.append(number)
        yield grown

def literals():
    for count in range(65):
        yield eval("[%s]" % ("None, " * count))

def from_tuples():
    for count in range(65):
        yield list((None,) * count)

def from_generators():
    for count in range(513):
        yield list(None for _ in range(count))

[]
[1]
[1, 2]
[1, 2, 3]
list((1, 2, 3))
[number for number in (1, 2, 3)]
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
SLIDE = u"Сколько байт"
CLAIMS = [
    claim(SLIDE, "a list has 64 bytes", "[]", 64, "B", "3.6", HEADER_GREW),
    claim(SLIDE, "8 bytes more for each item", "one more item of a literal", 8, "B", "3.6"),
]


def observe(context):
    """Bytes of each list, of the header before it, and of lists that grow in four ways."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    answer.observation("one more item of a literal", more([1, 2], [1]), "B")
    answer.observation("the collector's header", getsizeof([]) - list.__basicsize__, "B")
    answer.series("list, appended one by one", "B", steps(source.names["appended"]()), "items")
    answer.series("list, a literal", "B", steps(source.names["literals"]()), "items")
    answer.series("list, of a tuple", "B", steps(source.names["from_tuples"]()), "items")
    answer.series("list, of a generator", "B", steps(source.names["from_generators"]()), "items")
    return answer
