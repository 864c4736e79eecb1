# -*- coding: utf-8 -*-
"""None, bool, int and float: an int grows by 4 bytes every 30 bits."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import weigh
from tare_probe.questions.size_steps import steps

NAME = "size-numbers"
FAMILY = "sizes"
QUESTION = "How many bytes is a number?"
SOURCE = """\
thousand = 1000

def ints():
    for bits in range(1001):
        yield 2 ** bits - 1

None
True
0
1
2 ** 30
2 ** 60
thousand + 1
1.5
1j
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
SLIDE = u"Сколько байт"
CLAIMS = [
    claim(SLIDE, "an int has 28 bytes", "1", 28, "B", "3.6"),
    claim(SLIDE, "4 bytes more about every 30 powers of 2", "2 ** 30", 32, "B", "3.6"),
]


def observe(context):
    """Bytes of each number, and of ints by their bits."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    answer.series("int, by bits", "B", steps(source.names["ints"]()), "bits")
    return answer
