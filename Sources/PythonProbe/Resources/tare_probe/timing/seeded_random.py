"""Random numbers from a seed, the same on every Python (`random` differs between 2 and 3)."""

from __future__ import absolute_import

MASK = (1 << 64) - 1


class SeededRandom(object):
    """The top bits of a 64-bit linear congruential generator (Knuth's multiplier)."""

    def __init__(self, seed):
        self.state = (seed * 2654435761 + 1) & MASK

    def below(self, count):
        """A whole number from 0 to count - 1."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return ((self.state >> 32) * count) >> 32

    def shuffled(self, items):
        """The items in random order, as a new list (Fisher and Yates)."""
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items
