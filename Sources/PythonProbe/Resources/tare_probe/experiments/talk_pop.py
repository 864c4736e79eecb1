# -*- coding: utf-8 -*-
"""The search with while and pop, on one list for all runs and on a full list for each.

The slide's lists are empty after their first 1,500 runs; the other 8,500 time an empty loop. Both
functions on objects share one list, so by attribute all 10,000 do.
"""

from __future__ import absolute_import

from tare_probe import race
from tare_probe.answer import Answer

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
CLAIMS = race.claims(WHAT, FIGURES, prefix=ONE_LIST) + race.claims(
    WHAT, FIGURES, REMARK, prefix=FULL_LISTS
)


def observe(context):
    """CPU seconds of RUNS runs both ways, and their ratios to dicts."""
    answer = Answer()
    functions, tracks = race.functions(SOURCE), race.tracks(context.dataset)
    race.observe(answer, race.seconds_on_one_list(RUNS, functions, tracks), ONE_LIST)
    race.observe(answer, race.seconds(RUNS, functions, tracks, fresh=True), FULL_LISTS)
    answer.observation("runs", RUNS, "count")
    return answer
