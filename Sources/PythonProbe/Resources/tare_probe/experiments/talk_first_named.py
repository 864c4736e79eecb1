# -*- coding: utf-8 -*-
"""The first cargo whose product has a name; in this data at position 1."""

from __future__ import absolute_import

from tare_probe import race
from tare_probe.answer import Answer
from tare_probe.claims import claim

NAME = "talk-first-named"
FAMILY = "talk"
QUESTION = "How long does it take to find the first cargo of a product?"
SOURCE = """\
def by_dict(cargos):
    for cargo in cargos:
        if cargo["product"]["name"] == "Elec'sOil":
            return cargo

def by_key(cargos):
    for cargo in cargos:
        if cargo["product"]["name"] == "Elec'sOil":
            return cargo

def by_attribute(cargos):
    for cargo in cargos:
        if cargo.product.name == "Elec'sOil":
            return cargo
"""
QUICK = False
DATA = "cargo"
TIMED = True
RUNS = 10000
KEYS = u"Так, стоп, а что с performance"
ATTRIBUTES = u"А если атрибуты"
REMARK = "the cargo found is at position 1, so two steps are timed and not a search of 6,000"
CLAIMS = [
    claim(
        KEYS,
        "first by name: dict 0.00283 s, objects by keys 0.0114 s",
        "objects by key / dict",
        0.0114 / 0.00283,
        "ratio",
        "3.7",
        REMARK,
        1.5,
    ),
    claim(
        ATTRIBUTES,
        "first by name: dict 0.00283 s, objects by attribute 0.00307 s",
        "objects by attribute / dict",
        0.00307 / 0.00283,
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
