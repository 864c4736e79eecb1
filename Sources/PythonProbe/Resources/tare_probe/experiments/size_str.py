# -*- coding: utf-8 -*-
"""str: one, two or four bytes a character after the widest character in it (PEP 393, from 3.3)."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import more, weigh

NAME = "size-str"
FAMILY = "sizes"
QUESTION = "How many bytes is a str, and how many does a character take?"
SOURCE = r"""
def one_more(letter):
    return letter * 11, letter * 10

""
"a"
"a" * 10
"a" * 100
u""
u"a" * 10
u"\u00e9" * 10
u"\u20ac" * 10
u"\U0001f600" * 10
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
LETTERS = (
    ("ASCII", u"a"),
    ("Latin-1", u"\u00e9"),
    ("UCS-2", u"\u20ac"),
    ("UCS-4", u"\U0001f600"),
)
SLIDE = u"Сколько байт"
WIDER = "1 to 4 bytes more for each character, after the widest"
CLAIMS = [
    claim(SLIDE, "a str has 49 bytes", '""', 49, "B", "3.6"),
    claim(SLIDE, WIDER, "one more character, ASCII", 1, "B", "3.6"),
    claim(SLIDE, WIDER, "one more character, UCS-2", 2, "B", "3.6"),
    claim(SLIDE, WIDER, "one more character, UCS-4", 4, "B", "3.6"),
]


def observe(context):
    """Bytes of each str, and of one more character of each width."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    for width, letter in LETTERS:
        size = more(*source.names["one_more"](letter))
        answer.observation("one more character, %s" % width, size, "B")
    return answer
