"""Seeded chance that falls the same way on every Python 3."""

from __future__ import annotations

import random
from typing import Iterable, Sequence, TypeVar

Item = TypeVar("Item")


class Dice:
    """Draws from a seeded Mersenne Twister, through `random()` alone.

    Python promises the sequence of `Random(seed).random()` for good; `shuffle`, `choice` and
    `randrange` have changed between versions and may change again.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def below(self, limit: int) -> int:
        """Returns an integer from 0 up to, not including, the limit."""
        return int(self._random() * limit)

    def between(self, low: int, high: int) -> int:
        """Returns an integer from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """Returns true so many times in a hundred."""
        return self.below(100) < percent

    def pick(self, items: Sequence[Item]) -> Item:
        """Returns one of the items."""
        return items[self.below(len(items))]

    def shuffled(self, items: Iterable[Item]) -> list[Item]:
        """Returns the items in a new order, by Fisher and Yates."""
        deck = list(items)
        for last in range(len(deck) - 1, 0, -1):
            other = self.below(last + 1)
            deck[last], deck[other] = deck[other], deck[last]
        return deck

    def some(self, items: Sequence[Item], count: int) -> list[Item]:
        """Returns so many different items."""
        return self.shuffled(items)[:count]
