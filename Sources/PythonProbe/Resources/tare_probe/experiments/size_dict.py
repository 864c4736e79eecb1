# -*- coding: utf-8 -*-
"""dict: its table of keys grows in powers of two; from 3.11 entries of str keys have 16 bytes."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import HEADER_GREW, weigh
from tare_probe.questions.size_steps import steps
from tare_probe.talk import slide_growth

NAME = "size-dict"
FAMILY = "sizes"
QUESTION = "How many bytes is a dict, and when does it grow?"
SOURCE = """\
def str_keys():
    grown = {}
    yield grown
    for number in range(10000):
        grown["k%d" % number] = None
        yield grown

def int_keys():
    grown = {}
    yield grown
    for number in range(10000):
        grown[number] = None
        yield grown

def literals():
    for count in range(201):
        keys = ['"k%d": None' % number for number in range(count)]
        yield eval("{%s}" % ", ".join(keys))

dict()
{}
{"a": 1}
{"a": 1, "b": 2}
{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
STEPS = "it grows at the 6th, 22nd, 43rd, 86th and 171st item"
REMARK = "it grows at the 11th item too, which the slide leaves out"
CLAIMED = ((6, 368), (22, 1184), (43, 2280), (86, 4704), (171, 9320))
CLAIMS = [
    claim(slide_growth.SLIDE, "a dict has 240 bytes", "{}", 240, "B", "3.6", HEADER_GREW)
] + slide_growth.claims(STEPS, CLAIMED, REMARK)


def observe(context):
    """Bytes of each dict, and of dicts that grow by str and by int keys, and of literals."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    points = steps(source.names["str_keys"]())
    slide_growth.observe(answer, points, CLAIMED)
    answer.series("dict, str keys added one by one", "B", points, "items")
    by_ints = steps(source.names["int_keys"]())
    answer.series("dict, int keys added one by one", "B", by_ints, "items")
    answer.series("dict, a literal of str keys", "B", steps(source.names["literals"]()), "items")
    return answer
