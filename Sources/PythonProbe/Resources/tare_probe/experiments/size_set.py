# -*- coding: utf-8 -*-
"""set and frozenset: a table inside the object for up to four items, then one apart."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import HEADER_GREW, weigh
from tare_probe.questions.size_steps import steps
from tare_probe.talk import slide_growth

NAME = "size-set"
FAMILY = "sizes"
QUESTION = "How many bytes is a set, and when does it grow?"
SOURCE = """\
def added():
    grown = set()
    yield grown
    for number in range(10000):
        grown.add(number)
        yield grown

def of_ranges():
    for count in range(513):
        yield set(range(count))

set()
{1, 2, 3, 4}
set(range(5))
frozenset(range(5))
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
STEPS = "it grows at the 5th, 21st, 85th and 341st item"
CLAIMED = ((5, 736), (21, 2272), (85, 8416), (341, 32992))
CLAIMS = [
    claim(slide_growth.SLIDE, "a set has 224 bytes", "set()", 224, "B", "3.6", HEADER_GREW)
] + slide_growth.claims(STEPS, CLAIMED)


def observe(context):
    """Bytes of each set, and of sets that grow by adding and that are made of a range."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    points = steps(source.names["added"]())
    slide_growth.observe(answer, points, CLAIMED)
    answer.series("set, added one by one", "B", points, "items")
    answer.series("set, of a range", "B", steps(source.names["of_ranges"]()), "items")
    return answer
