"""Runs the source of an experiment as Python would run it from a file, or line by line at a prompt.

It is compiled from text, so that constants of the probe's own modules have no effect on the answer,
and without this module's imports from __future__.
"""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer

SEEN = "seen"


def module(source, **names):
    """The names that the source binds, run as one module; `names` are there beforehand."""
    names["__name__"] = "experiment"
    exec(compile(source, "<experiment>", "exec", 0, True), names)
    return names


def prompt(source):
    """The names bound by lines that are each compiled alone, as the interactive prompt does."""
    names = {"__name__": "__main__"}
    for line in source.splitlines():
        exec(compile(line, "<stdin>", "single", 0, True), names)
    return names


def seen(names):
    """An Answer of the pairs (name, value) in the list that the source calls `seen`.

    True and False are yes and no, other values whole numbers.
    """
    answer = Answer()
    for name, value in names[SEEN]:
        answer.observation(name, value, "bool" if isinstance(value, bool) else "count")
    return answer
