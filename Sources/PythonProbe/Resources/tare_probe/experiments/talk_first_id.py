# -*- coding: utf-8 -*-
"""The id of the first cargo: one step."""

from __future__ import absolute_import

from tare_probe import race

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
CLAIMS = race.claims("id of the first", ("0.00173", "0.00418", "0.00153"))


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    return race.answer(RUNS, SOURCE, context.dataset)
