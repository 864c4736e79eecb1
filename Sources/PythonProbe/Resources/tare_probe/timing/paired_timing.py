"""A time cell while it is measured: a task and its reference, timed in turn."""

from __future__ import absolute_import

from tare_probe.common.clocks import rounded, wall
from tare_probe.common.implementation import is_cpython
from tare_probe.timing.blocks import block_of

FEWEST = 3
ROW = 8
"""Blocks of a side in a turn."""
SAME = 1.05
"""Up to this ratio of their fastest blocks, two rows both had their data in the caches."""
LONGEST_ROW = 0.04
"""CPU seconds of a row, beyond which it has fewer blocks."""
MOST_COMPILING = 20
STEADY = 0.95
"""A run of less than this share of the one before got faster."""


class PairedTiming(object):
    """Blocks of a task and of its reference, or of the task alone where it is its own reference.

    Both run in one process and take turns in short blocks. That cancels most of what the machine
    does meanwhile: ratios vary by 0.2 %, against 6 % with a process for each, measured before the
    project began. A turn is several blocks in a row, because each side pushes the other's data out
    of the caches, and it comes back slowly: to search 6,000 dicts took 2 ms at first and 0.8 ms
    after ten runs. Tuples took 0.23 of the time of the first runs and 0.45 of that of the last, and
    the first runs vary four times as much from process to process.
    """

    def __init__(self, task, reference=None):
        self.blocks = [block_of(each) for each in (task, reference) if each is not None]
        self.samples = [[] for _ in self.blocks]
        self.leasts = [[] for _ in self.blocks]
        self.warmups = 0
        self.rows = [1 for _ in self.blocks]
        self.seconds = 0.0

    def warm_up(self, settings):
        """Finds out how many runs fill a block, and runs whole blocks that do not count.

        Each process finds out for itself. With a shared count, their errors would be alike.
        """
        self.warmups = max(1, settings["warmups"])
        for block in self.blocks:
            with block.task.namespace:
                self._warm_up(block, settings["block"])
        # At least two turns, so that a single moment does not decide.
        row = min(ROW, settings["samples"] // 2)
        self.rows = [max(1, min(row, block.fitting(LONGEST_ROW))) for block in self.blocks]

    def _warm_up(self, block, seconds):
        block.calibrate(seconds)
        if not is_cpython():
            _compile(block, seconds)
        for _ in range(self.warmups - 1):  # calibration ended with nearly a whole block
            block.sample()

    def turn(self, random):
        """A row of samples of each side, in random order of the sides."""
        begun = wall()
        for side in random.shuffled(range(len(self.blocks))):
            block = self.blocks[side]
            with block.task.namespace:
                row = [block.sample() for _ in range(self.rows[side])]
            self.samples[side] += row
            self.leasts[side].append(min(spent for _, spent in row))
        self.seconds += wall() - begun

    def is_over(self, settings):
        """Whether all samples are there and confirmed, or `longest` seconds are over.

        So it waits until neighbours stop crowding the shared cache.
        """
        counts = [len(samples) for samples in self.samples]
        if min(counts) < min(FEWEST, settings["samples"]):
            return False
        is_full = max(counts) >= settings["samples"] and all(map(_is_confirmed, self.leasts))
        return is_full or self.seconds >= settings["longest"]

    def fields(self):
        """The fields of a time cell's reply; seconds for one run."""
        reply = self._side(0)
        reply["warmups"] = self.warmups
        if len(self.blocks) > 1:
            reply["reference"] = self._side(1)
        return reply

    def _side(self, side):
        samples = self.samples[side]
        return {
            "loops": self.blocks[side].loops,
            "wall": [rounded(wall) for wall, _ in samples],
            "cpu": [rounded(cpu) for _, cpu in samples],
        }


def _compile(block, seconds):
    """Lets a compiler that works while a program runs finish, until runs no longer get faster.

    PyPy's first search of 6,000 records took 70 times as long as its fifth.
    """
    for _ in range(MOST_COMPILING):
        before = block.least
        block.calibrate(seconds)
        if block.least > before * STEADY:
            return


def _is_confirmed(leasts):
    """Whether the two fastest turns agree, so that the fastest is no accident; True of one turn."""
    lowest = sorted(leasts)[:2]
    return lowest[-1] <= lowest[0] * SAME
