# -*- coding: utf-8 -*-
"""All dates as a list: one step a record."""

from __future__ import absolute_import

from tare_probe import race
from tare_probe.answer import Answer
from tare_probe.claims import claim

NAME = "talk-all-dates"
FAMILY = "talk"
QUESTION = "How long does it take to collect the dates of all cargos?"
SOURCE = """\
def by_dict(cargos):
    return [cargo["dates"] for cargo in cargos]

def by_key(cargos):
    return [cargo["dates"] for cargo in cargos]

def by_attribute(cargos):
    return [cargo.dates for cargo in cargos]
"""
QUICK = False
DATA = "cargo"
TIMED = True
RUNS = 1000
KEYS = u"Так, стоп, а что с performance"
ATTRIBUTES = u"А если атрибуты"
REMARK = "the slide says 10,000 runs, its sample makes 1,000 of this one"
CLAIMS = [
    claim(
        KEYS,
        "all dates: dict 0.358 s, objects by keys 1.436 s",
        "objects by key / dict",
        1.436 / 0.358,
        "ratio",
        "3.7",
        REMARK,
        1.5,
    ),
    claim(
        ATTRIBUTES,
        "all dates: dict 0.358 s, objects by attribute 0.251 s",
        "objects by attribute / dict",
        0.251 / 0.358,
        "ratio",
        "3.7",
        REMARK,
        1.5,
    ),
]


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    answer = Answer()
    fastest = race.seconds(RUNS, race.functions(SOURCE), race.tracks(context.dataset))
    race.observe(answer, fastest)
    answer.observation("runs", RUNS, "count")
    return answer
