"""The values: series of cells over runs."""
import datetime
import itertools
import random

RUNTIMES = ["3.10.13", "3.11.7", "3.12.1", "3.13.0"]
REPRESENTATIONS = ["dict"] + ["shape-%02d" % number for number in range(1, 15)]
METRICS = ["allocated", "deep-size"]
BENCHMARKS = ["op-%d" % number for number in range(1, 9)]
CELLS = list(itertools.product(RUNTIMES, REPRESENTATIONS, METRICS + BENCHMARKS))
START = datetime.datetime(2026, 1, 1)


class Series:
    """One cell's values over all runs."""

    def __init__(self, dice, measure, runs):
        self.is_time = measure in BENCHMARKS
        self.level = dice.uniform(1e-4, 1e-2) if self.is_time else dice.randrange(200, 2000)
        self.step = dice.randrange(runs // 5, runs * 4 // 5) if dice.random() < 1 / 6 else runs + 1
        self.noise = random.Random(dice.random())

    def value(self, run):
        """Seconds under noise, or whole bytes."""
        level = self.level * (1.3 if run >= self.step else 1)
        return level * (1 + 0.02 * self.noise.gauss(0, 1)) if self.is_time else int(level)


def stamp(run):
    """The time of a run, six hours after the one before."""
    return START + datetime.timedelta(hours=6 * run)
