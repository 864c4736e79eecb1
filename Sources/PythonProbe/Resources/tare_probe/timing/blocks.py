"""A block: so many runs of a task in a row, timed as one by both clocks."""

from __future__ import absolute_import

from collections import deque
from itertools import repeat

from tare_probe.common.clocks import cpu, wall

MOST_LOOPS = 1 << 24
NEARLY = 0.75
"""The share of a block that is enough to know its length."""
POOL_BYTES = 8 << 20
POOL_LISTS = 256


def block_of(task):
    """The block that suits a task."""
    if task.fresh:
        return FreshBlock(task)
    return getattr(task, "block", Block)(task)


class Block(object):
    """Runs on one argument, `loops` times; `least` is what the fastest took while calibrating."""

    def __init__(self, task):
        self.task = task
        self.loops = 1
        self.least = 0.0

    def calibrate(self, seconds):
        """Finds how many runs take that much CPU time, and ends with nearly a whole block.

        It takes the shortest run so far: the first one finds the caches cold, and the collector may
        slow down any of them, so that a single run would seem to fill a block.
        """
        least, tried = self.spend(1)[1], 0
        while not tried or (tried < MOST_LOOPS and least * tried < seconds * NEARLY):
            tried = min(_filling(seconds, least), max(1, tried) * 10)
            spent = self.spend(tried)[1] / tried
            least = min(least, spent) if least > 0 else spent
        self.least = least
        self.loops = _filling(seconds, least)

    def fitting(self, seconds):
        """How many blocks take that much CPU time at most."""
        return int(seconds / (self.loops * self.least)) if self.least > 0 else MOST_LOOPS

    def sample(self):
        """(wall, CPU) seconds for one run, over one block."""
        spent_wall, spent_cpu = self.spend(self.loops)
        return spent_wall / self.loops, spent_cpu / self.loops

    def spend(self, loops):
        """(wall, CPU) seconds for that many runs."""
        run, argument = self.task.run, self.task.argument
        start_wall, start_cpu = wall(), cpu()
        for _ in repeat(None, loops):
            run(argument)
        return wall() - start_wall, cpu() - start_cpu


class ElsewhereBlock(Block):
    """Adds the CPU seconds that another process takes meanwhile, which `task.elsewhere` tells."""

    def spend(self, loops):
        """(wall, CPU) seconds for that many runs; CPU seconds of both processes."""
        before = self.task.elsewhere()
        spent_wall, spent_cpu = Block.spend(self, loops)
        return spent_wall, spent_cpu + self.task.elsewhere() - before


class MadeBlock(Block):
    """Runs on an argument that the task makes for each block and takes back after it.

    So the argument of the other side is not there meanwhile. A task that uses its argument up
    (`once`) has one run in a block.
    """

    def calibrate(self, seconds):
        """As other blocks do; a task that uses its argument up runs twice."""
        if not self.task.once:
            Block.calibrate(self, seconds)
            return
        self.least = min(self.spend(1)[1] for _ in range(2))
        self.loops = 1

    def spend(self, loops):
        """(wall, CPU) seconds for that many runs, the making of the argument left out."""
        run, argument = self.task.run, self.task.make()
        try:
            start_wall, start_cpu = wall(), cpu()
            for _ in repeat(None, loops):
                run(argument)
            spent_cpu = cpu() - start_cpu
            return wall() - start_wall, spent_cpu
        finally:
            argument = None
            self.task.put_back()


class FreshBlock(Block):
    """Every run gets a full list of its own; lists are filled outside the timed part, in batches.

    Only what a run took from a list is copied back, so a run that stops early costs little to
    prepare.
    """

    def __init__(self, task):
        Block.__init__(self, task)
        size = 8 * max(1, len(task.argument))
        count = max(1, min(POOL_LISTS, POOL_BYTES // size))
        self.pool = [list(task.argument) for _ in range(count)]

    def spend(self, loops):
        """(wall, CPU) seconds for that many runs, the filling of lists left out."""
        run = self.task.run
        total_wall = total_cpu = 0.0
        while loops > 0:
            batch = self.pool[:loops]
            start_wall, start_cpu = wall(), cpu()
            for records in batch:
                run(records)
            total_cpu += cpu() - start_cpu
            total_wall += wall() - start_wall
            loops -= len(batch)
            self._fill(batch)
        return total_wall, total_cpu

    def _fill(self, batch):
        full = self.task.argument
        if len(set(map(len, batch))) == 1:  # every run took as many: one call in C fills all lists
            deque(map(list.extend, batch, [full[len(batch[0]) :]] * len(batch)), 0)
            return
        for records in batch:
            records += full[len(records) :]


def _filling(seconds, least):
    """How many runs last a tenth longer; the most where a run is too short to be timed."""
    return int(min(MOST_LOOPS - 1, seconds * 1.1 / least)) + 1 if least > 0 else MOST_LOOPS
