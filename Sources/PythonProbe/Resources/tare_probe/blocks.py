"""A block: so many runs of a task in a row, timed as one by both clocks."""

from __future__ import absolute_import

from collections import deque
from itertools import repeat

from tare_probe.clocks import cpu, wall

MOST_LOOPS = 1 << 24
POOL_BYTES = 8 << 20
POOL_LISTS = 256


def block_of(task):
    """The block that suits a task."""
    return FreshBlock(task) if task.fresh else Block(task)


class Block(object):
    """Runs on one argument, `loops` times."""

    def __init__(self, task):
        self.task = task
        self.loops = 1

    def calibrate(self, seconds):
        """Raises loops until one block takes that much CPU time.

        By the least time that a run has taken so far: the first finds the caches cold, and any may
        meet the collector, after which one run alone would seem to fill a block.
        """
        least = self.spend(1)[1]
        while self.loops < MOST_LOOPS:
            spent = self.spend(self.loops)[1] / self.loops
            least = min(least, spent) if least > 0 else spent
            if least * self.loops >= seconds:
                return
            wanted = seconds * 1.2 / least if least > 0 else self.loops * 10
            self.loops = min(MOST_LOOPS, max(self.loops + 1, min(int(wanted), self.loops * 10)))

    def sample(self):
        """(wall, CPU) seconds for one run, over one block.

        A run before it does not count: it brings back into the caches what the other side's block
        has put out of them, or short blocks would be colder than long ones.
        """
        if self.loops > 1:
            self.spend(1)
        spent_wall, spent_cpu = self.spend(self.loops)
        return spent_wall / self.loops, spent_cpu / self.loops

    def spend(self, loops):
        """(wall, CPU) seconds for that many runs."""
        run, argument = self.task.run, self.task.argument
        start_wall, start_cpu = wall(), cpu()
        for _ in repeat(None, loops):
            run(argument)
        return wall() - start_wall, cpu() - start_cpu


class FreshBlock(Block):
    """Every run gets a full list of its own; lists are filled outside the timed part, in batches.

    Filling a list again is a copy of what a run took from it, so that a run that stops early costs
    little to prepare.
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
        if len(set(map(len, batch))) == 1:  # every run took as many, which one call in C gives back
            deque(map(list.extend, batch, [full[len(batch[0]) :]] * len(batch)), 0)
            return
        for records in batch:
            records += full[len(records) :]
