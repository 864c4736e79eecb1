# -*- coding: utf-8 -*-
"""The first cargo whose product has a name; in this data at position 1."""

from __future__ import absolute_import

from tare_probe.talk import function_times

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
REMARK = "the cargo found is at position 1, so two steps are timed and not a search of 6,000"
CLAIMS = function_times.claims("first by name", ("0.00283", "0.0114", "0.00307"), REMARK)


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    return function_times.answer(RUNS, SOURCE, context.dataset)
