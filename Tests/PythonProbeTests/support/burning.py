"""Work that takes as long as it is told to, for tests of what measures time."""

from tare_probe.common.clocks import cpu


def burn(seconds):
    """Spends that many seconds of CPU time."""
    end = cpu() + seconds
    while cpu() < end:
        pass


class Burning(object):
    """A function that spends so many seconds each time; `count` is how often it was called."""

    def __init__(self, seconds):
        self.seconds = seconds
        self.count = 0

    def __call__(self, argument):
        self.count += 1
        burn(self.seconds)
