# -*- coding: utf-8 -*-
"""dict: its table of keys grows in powers of two; from 3.11 entries of str keys have 16 bytes."""

from __future__ import absolute_import

from tare_probe.answer import Answer
from tare_probe.claims import claim
from tare_probe.growth import at, grows_at, steps
from tare_probe.parts import Parts
from tare_probe.shallow import GROWN, HEADER_GREW, weigh

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
QUICK = True
DATA = None
SLIDE = u"Сколько байт"
STEPS = "it grows at the 6th, 22nd, 43rd, 86th and 171st item"
REMARK = "it grows at the 11th item too, which the slide leaves out"
CLAIMED = ((6, 368), (22, 1184), (43, 2280), (86, 4704), (171, 9320))
CLAIMS = [
    claim(SLIDE, "a dict has 240 bytes", "{}", 240, "B", "3.6", HEADER_GREW),
    claim(SLIDE, STEPS, "grows, up to 171 items, at", "6 22 43 86 171", "text", "3.6", REMARK),
] + [
    claim(SLIDE, "%d bytes at item %d" % (size, count), GROWN % count, size, "B", "3.6", HEADER_GREW)
    for count, size in CLAIMED
]


def observe(context):
    """Bytes of each dict, and of dicts that grow by str and by int keys, and of literals."""
    answer = Answer()
    parts = Parts(SOURCE)
    weigh(answer, parts)
    points = steps(parts.names["str_keys"]())
    seen = [point for point in points if point[0] <= 171]
    answer.observation("grows, up to 171 items, at", grows_at(seen), "text")
    for count, _ in CLAIMED:
        size = at(points, count)
        answer.observation(GROWN % count, size, "B")
    answer.series("str keys, added one by one", "B", points)
    answer.series("int keys, added one by one", "B", steps(parts.names["int_keys"]()))
    answer.series("a literal of str keys", "B", steps(parts.names["literals"]()))
    return answer
