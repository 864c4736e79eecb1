# -*- coding: utf-8 -*-
"""The search with while and pop, on one list for all runs and on a full list for each.

The slide's lists are empty after their first 1,500 runs; the other 8,500 time an empty loop. Both
functions on objects share one list, so by attribute all 10,000 do.
"""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.talk import function_times

NAME = "talk-pop"
FAMILY = "talk"
QUESTION = "How long does the search take with while and pop?"
SOURCE = """\
def by_dict(cargos):
    while cargos:
        cargo = cargos.pop()
        if cargo["product"]["name"] == "Elec'sOil":
            return cargo

def by_key(cargos):
    while cargos:
        cargo = cargos.pop()
        if cargo["product"]["name"] == "Elec'sOil":
            return cargo

def by_attribute(cargos):
    while cargos:
        cargo = cargos.pop()
        if cargo.product.name == "Elec'sOil":
            return cargo
"""
QUICK = False
DATA = "cargo"
TIMED = True
RUNS = 10000
ONE_LIST = "one list for all runs: "
FULL_LISTS = "a full list for each run: "
REMARK = (
    "one list serves all 10,000 runs and is empty after about 1,500, and the objects by attribute "
    "find theirs emptied by key, so the slide times empty loops; this is with a full list each time"
)
WHAT = "while and pop"
FIGURES = ("0.00334", "0.00496", "0.00113")
CLAIMS = function_times.claims(WHAT, FIGURES, prefix=ONE_LIST) + function_times.claims(
    WHAT, FIGURES, REMARK, prefix=FULL_LISTS
)


def observe(context):
    """CPU seconds of RUNS runs both ways, and their ratios to dicts."""
    answer = Answer()
    functions = function_times.functions(SOURCE)
    records_of = function_times.records_of(context.dataset)
    on_one_list = function_times.seconds_on_one_list(RUNS, functions, records_of)
    function_times.observe(answer, on_one_list, ONE_LIST)
    on_full_lists = function_times.seconds(RUNS, functions, records_of, fresh=True)
    function_times.observe(answer, on_full_lists, FULL_LISTS)
    answer.observation("runs", RUNS, "count")
    return answer
