"""A time cell while it is measured: a task and its reference, timed in turn."""

from __future__ import absolute_import

from tare_probe.blocks import block_of
from tare_probe.clocks import rounded, wall

FEWEST = 3


class Duel(object):
    """Blocks of a task and of its reference, or of the task alone where it is its own reference.

    Both live in one process and take turns in short blocks, because that cancels most of what the
    machine does meanwhile: 0.2 % against 6 % for one process each, measured before the project
    began.
    """

    def __init__(self, task, reference=None):
        self.blocks = [block_of(each) for each in (task, reference) if each is not None]
        self.samples = [[] for _ in self.blocks]
        self.warmups = 0
        self.seconds = 0.0

    def warm_up(self, settings):
        """Finds out how many runs fill a block, and runs whole blocks that do not count.

        Each process finds out for itself: what an earlier one found would make their errors alike.
        """
        self.warmups = max(1, settings["warmups"])
        for block in self.blocks:
            block.calibrate(settings["block"])
            for _ in range(self.warmups - 1):  # calibration ended with a whole block
                block.sample()

    def turn(self, dice):
        """One sample of each side, in random order."""
        begun = wall()
        for side in dice.shuffled(range(len(self.blocks))):
            self.samples[side].append(self.blocks[side].sample())
        self.seconds += wall() - begun

    def is_over(self, settings):
        """All samples are there, or as many as a slow task gets: those of `longest` seconds."""
        count = len(self.samples[0])
        if count >= settings["samples"]:
            return True
        return count >= FEWEST and self.seconds >= settings["longest"]

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
