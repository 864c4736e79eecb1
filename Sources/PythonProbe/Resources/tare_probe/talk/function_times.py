# -*- coding: utf-8 -*-
"""Times the talk's functions side by side: on dicts, on objects by key, on objects by attribute.

The slides time each function once, for a number of runs. Here the runs are split into rounds in
which all functions take turns, and the fastest round of each counts, so that other work of the
machine does not decide.
"""

from __future__ import absolute_import

import json

from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.talk.talk_source import CLASSES, UNIQUE
from tare_probe.timing.blocks import block_of
from tare_probe.timing.tasks import Task

ROUNDS = 5
RUNNERS = ("dict", "objects by key", "objects by attribute")
RATIO = "%s / dict"
SLIDES = (u"Так, стоп, а что с performance", u"А если атрибуты")
"""The slides of objects by key and of objects by attribute."""
MAKE = (
    CLASSES
    + UNIQUE
    + """
objects = [cargo(record, UniqueProduct) for record in dicts]
"""
)


def records_of(dataset):
    """The records to run on, by runner: dicts as the talk made them, and slots objects."""
    dicts = eval(str(json.loads(dataset.read())))
    objects = ExperimentSource(MAKE, {"dicts": dicts}).names["objects"]
    return dict(zip(RUNNERS, (dicts, objects, objects)))


def functions(source):
    """The functions of a slide by runner: by_dict, by_key and by_attribute of its source."""
    names = ExperimentSource(source).names
    found = zip(RUNNERS, ("by_dict", "by_key", "by_attribute"))
    return dict((runner, names[name]) for runner, name in found if name in names)


def seconds(runs, functions, records_of, fresh=False):
    """CPU seconds of so many runs of each function, from its fastest round.

    fresh: each run gets a full list of its own, filled outside the timed part.
    """

    def spend(runner):
        task = Task(functions[runner], records_of[runner], None, None, fresh=fresh)
        return block_of(task).spend(runs // ROUNDS)[1] * ROUNDS

    return _fastest(functions, spend)


def seconds_on_one_list(runs, functions, records_of):
    """The same where one list of dicts and one of objects serve all runs, as on the slide.

    What a run takes from its list is missing in the next, and what the runs by key take is missing
    in those by attribute. Each round is whole and starts with full lists.
    """
    lists = {}

    def spend(runner):
        if runner == RUNNERS[0]:
            lists.clear()
        records = lists.setdefault(id(records_of[runner]), list(records_of[runner]))
        return block_of(Task(functions[runner], records, None, None)).spend(runs)[1]

    return _fastest(functions, spend)


def _fastest(functions, spend):
    runners = [runner for runner in RUNNERS if runner in functions]
    fastest = {}
    for _ in range(ROUNDS):
        for runner in runners:
            spent = spend(runner)
            fastest[runner] = min(spent, fastest.get(runner, spent))
    return fastest


def observe(answer, fastest, prefix=""):
    """Seconds of each runner, and of those on objects their ratio to that on dicts."""
    for runner in RUNNERS:
        if runner in fastest:
            name = prefix + runner
            answer.observation(name, fastest[runner], "s", "seconds", name)
    for runner in RUNNERS[1:]:
        if runner in fastest:
            ratio = fastest[runner] / fastest[RUNNERS[0]]
            name = prefix + RATIO % runner
            answer.observation(name, ratio, "ratio", "ratio", prefix + runner)


def answer(runs, source, dataset):
    """An answer with the seconds of so many runs of each function of a slide, and their ratios."""
    found = Answer()
    observe(found, seconds(runs, functions(source), records_of(dataset)))
    found.observation("runs", runs, "count")
    return found


def claims(what, figures, remark=None, prefix=""):
    """What the two slides say of one operation, as ratios to dicts, within a factor of 1.5.

    figures: the slides' seconds as texts, for dicts, objects by key and objects by attribute.
    """
    return [
        claim(
            slide,
            "%s: dict %s s, %s %s s" % (what, figures[0], runner, figure),
            prefix + RATIO % runner,
            float(figure) / float(figures[0]),
            "ratio",
            "3.7",
            remark,
            1.5,
        )
        for slide, runner, figure in zip(SLIDES, RUNNERS[1:], figures[1:])
    ]
