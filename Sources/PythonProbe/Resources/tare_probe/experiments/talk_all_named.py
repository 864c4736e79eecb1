# -*- coding: utf-8 -*-
"""All cargos whose product has a name, as a list."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.talk import function_times

NAME = "talk-all-named"
FAMILY = "talk"
QUESTION = "How long does it take to find all cargos of a product?"
SOURCE = """\
def by_dict(cargos):
    return [cargo for cargo in cargos if cargo["product"]["name"] == "Elec'sOil"]

def by_key(cargos):
    return [cargo for cargo in cargos if cargo["product"]["name"] == "Elec'sOil"]

def by_attribute(cargos):
    return [cargo for cargo in cargos if cargo.product.name == "Elec'sOil"]
"""
QUICK = False
DATA = "cargo"
TIMED = True
RUNS = 500
REMARK = (
    "both functions on the slide read objects, the first by key; its figure is that of dicts, for "
    "by key the objects take several times as long"
)
CLAIMS = [
    claim(
        u"А давайте последний тест",
        "all by name: dict 6.374 s, objects 4.486 s",
        "objects by attribute / dict",
        4.486 / 6.374,
        "ratio",
        "3.7",
        REMARK,
        1.5,
    ),
]


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    return function_times.answer(RUNS, SOURCE, context.dataset)
