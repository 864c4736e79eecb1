# -*- coding: utf-8 -*-
"""The id of the first cargo: one step."""

from __future__ import absolute_import

from tare_probe.talk import function_times

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
CLAIMS = function_times.claims("id of the first", ("0.00173", "0.00418", "0.00153"))


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    return function_times.answer(RUNS, SOURCE, context.dataset)
