"""What is counted of a task: stretches of so many passes in a row.

One stretch is one call of a function; the difference between two stretches is what their passes
take, for the call and the marks around it are in both.
"""

from __future__ import absolute_import

from tare_probe.common.generated_source import define

PASSES = """\
def passes(run, arguments):
    for argument in arguments:
        run(argument)
"""


def passes_of(name):
    """The loop of a stretch, made anew for each cell: from 3.11 code adapts to what it ran."""
    return define(PASSES, "passes", "passes of " + name, {})


def stretch(task, count):
    """(The arguments of that many passes, what takes back afterwards what was made for them)."""
    make = getattr(task, "make", None)
    if make is not None:
        return [make()] * count, task.put_back
    if task.fresh:
        return [list(task.argument) for _ in range(count)], _nothing
    return [task.argument] * count, _nothing


def uses_up(task):
    """Whether a pass leaves nothing for another one."""
    return getattr(task, "once", False)


def _nothing():
    pass
