# -*- coding: utf-8 -*-
"""tuple and namedtuple; a subclass of tuple is allocated one item larger than it says."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import TUPLE_HASH, change
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import HEADER_GREW, more, weigh
from tare_probe.questions.size_steps import steps

NAME = "size-tuple"
FAMILY = "sizes"
QUESTION = "How many bytes is a tuple?"
SOURCE = """\
from collections import namedtuple

Product = namedtuple("Product", ["name", "uid"])

def longer():
    for count in range(65):
        yield (None,) * count

()
(1,)
(1, 2)
Product(1, 2)
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
SLIDE = u"Сколько байт"
CLAIMS = [
    claim(SLIDE, "a tuple has 48 bytes", "()", 48, "B", "3.6", HEADER_GREW),
    claim(SLIDE, "56 bytes in 3.7", "()", 56, "B", "3.7"),
    claim(SLIDE, "56 bytes in 2.7", "()", 56, "B", "2.7"),
    claim(SLIDE, "8 bytes more for each item", "one more item", 8, "B", "3.6"),
]
CHANGES = [
    change(
        "3.14",
        TUPLE_HASH,
        {
            "()": (40, 48),
            "(1,)": (48, 56),
            "(1, 2)": (56, 64),
            "Product(1, 2)": (56, 64),
            "Product(1, 2), asked of the allocator": (64, 72),
        },
        representations=("tuple", "namedtuple", "typing-namedtuple"),
    )
]


def observe(context):
    """Bytes of each tuple, of one more item, and of tuples of up to 64 items."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    answer.observation("one more item", more((None,) * 11, (None,) * 10), "B")
    answer.series("tuple, by items", "B", steps(source.names["longer"]()), "items")
    return answer
