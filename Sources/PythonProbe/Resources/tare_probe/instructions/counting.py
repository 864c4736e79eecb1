"""Instructions of one pass of a task, on a heap that is put in order first."""

from __future__ import absolute_import

import contextlib
import gc

from tare_probe.instructions.settled_heap import settled_heap
from tare_probe.instructions.regions import passes_of, stretch, uses_up

MOST_WARMING, FEWEST_WARMING = 30, 10
"""Passes before anything is counted; from 3.11 code adapts to what it runs on."""
WARMING_BUDGET = 50000000
"""Instructions of these passes; a limit in seconds would make counts differ from run to run."""
BUDGET = 1000000
"""Instructions of one stretch, of which a cell has some dozen: callgrind is fifty times slower."""
MOST_PASSES = 20


def count(counter, task, name):
    """Instructions of one pass, a whole number of them or the mean of several."""
    passes = passes_of(name)
    _warm(counter, task, passes)
    gc.collect()
    with _counting(counter):
        fewer, more = _lengths(counter, task, passes)
    held = settled_heap()
    with _counting(counter):
        found = _slope(counter, task, passes, fewer, more)
    del held
    return found


@contextlib.contextmanager
def _counting(counter):
    counter.begin()
    try:
        yield
    finally:
        counter.end()


def _warm(counter, task, passes):
    with _counting(counter):
        first = _run(counter, task, passes, 1)
    if uses_up(task):
        return
    fitting = WARMING_BUDGET // max(1, first)
    for _ in range(max(FEWEST_WARMING, min(MOST_WARMING, int(fitting)))):
        _run(_Ignored, task, passes, 1)


def _lengths(counter, task, passes):
    """(Passes of the shorter stretch, passes of the longer one)."""
    none = _run(counter, task, passes, 0)
    one = _run(counter, task, passes, 1) - none
    fitting = BUDGET // max(1, one)
    if uses_up(task) or fitting < 2:
        return 0, 1
    fitting = min(MOST_PASSES, fitting)
    return fitting, 2 * fitting


def _slope(counter, task, passes, fewer, more):
    # The first stretch after objects were made pays for that: the allocator puts pools in order.
    _run(counter, task, passes, more)
    few = _run(counter, task, passes, fewer)
    many = _run(counter, task, passes, more)
    return (many - few) / float(more - fewer)


def _run(counter, task, passes, length):
    arguments, put_back = stretch(task, length)
    try:
        return counter.count(passes, task.run, arguments)
    finally:
        del arguments
        put_back()


class _Ignored(object):
    """Runs and counts nothing."""

    @staticmethod
    def count(passes, run, arguments):
        passes(run, arguments)
