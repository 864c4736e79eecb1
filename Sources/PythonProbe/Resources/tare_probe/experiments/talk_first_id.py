# -*- coding: utf-8 -*-
"""The id of the first cargo: one step."""

from __future__ import absolute_import

from tare_probe import race
from tare_probe.answer import Answer
from tare_probe.claims import claim

NAME = "talk-first-id"
FAMILY = "talk"
QUESTION = "How long does it take to read the id of the first cargo?"
SOURCE = """\
def by_dict(cargos):
    for cargo in cargos:
        return cargo["id"]

def by_key(cargos):
    for cargo in cargos:
        return cargo["id"]

def by_attribute(cargos):
    for cargo in cargos:
        return cargo.id
"""
QUICK = False
DATA = "cargo"
TIMED = True
RUNS = 10000
KEYS = u"Так, стоп, а что с performance"
ATTRIBUTES = u"А если атрибуты"
CLAIMS = [
    claim(
        KEYS,
        "id of the first: dict 0.00173 s, objects by keys 0.00418 s",
        "objects by key / dict",
        0.00418 / 0.00173,
        "ratio",
        "3.7",
        within=1.5,
    ),
    claim(
        ATTRIBUTES,
        "id of the first: dict 0.00173 s, objects by attribute 0.00153 s",
        "objects by attribute / dict",
        0.00153 / 0.00173,
        "ratio",
        "3.7",
        within=1.5,
    ),
]


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    answer = Answer()
    fastest = race.seconds(RUNS, race.functions(SOURCE), race.tracks(context.dataset))
    race.observe(answer, fastest)
    answer.observation("runs", RUNS, "count")
    return answer
