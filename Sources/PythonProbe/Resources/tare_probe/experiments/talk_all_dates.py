# -*- coding: utf-8 -*-
"""All dates as a list: one step a record."""

from __future__ import absolute_import

from tare_probe.talk import function_times

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
REMARK = "the slide says 10,000 runs, its sample makes 1,000 of this one"
CLAIMS = function_times.claims("all dates", ("0.358", "1.436", "0.251"), REMARK)


def observe(context):
    """CPU seconds of RUNS runs and their ratios to dicts."""
    return function_times.answer(RUNS, SOURCE, context.dataset)
