# -*- coding: utf-8 -*-
"""bytes and bytearray; on CPython 2.7 bytes is str."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import change
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import more, weigh
from tare_probe.questions.size_steps import steps

NAME = "size-bytes"
FAMILY = "sizes"
QUESTION = "How many bytes is a bytes object?"
SOURCE = """\
def one_more():
    return b"a" * 11, b"a" * 10

def appended():
    grown = bytearray()
    yield grown
    for _ in range(10000):
        grown.append(97)
        yield grown

b""
b"a" * 10
bytearray()
bytearray(b"a" * 10)
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
SLIDE = u"Сколько байт"
REMARK = "37 bytes is the empty str of CPython 2.7; an empty bytes of 3.x has 33"
CLAIMS = [
    claim(SLIDE, "bytes has 37 bytes", 'b""', 37, "B", "3.6", REMARK),
    claim(SLIDE, "1 byte more for each byte", "one more byte", 1, "B", "3.6"),
]
CHANGES = [
    change(
        "3.15",
        "a bytearray keeps its bytes in a bytes object of its own",
        {"bytearray()": (56, 64), 'bytearray(b"a" * 10)': (67, 107)},
    )
]


def observe(context):
    """Bytes of each, of one more byte, and of a bytearray that grows."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source)
    answer.observation("one more byte", more(*source.names["one_more"]()), "B")
    answer.series("bytearray, appended to", "B", steps(source.names["appended"]()), "bytes")
    return answer
