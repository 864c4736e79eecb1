"""The talk's 6,000 cargos, regenerated with the counts measured on the talk's own cargo.json.

Source: "Про память в Python" (Iuliia Volkova), slides "Начнем с семпла" and "JSON"; the file is
meetup_examples/data/cargo.json in github.com/xnuinside/meetup_code_samples. What Pympler says of
the records depends on the lengths of the texts, on how often each value occurs and on how many
values are distinct, never on their order; so these counts bring back every byte total of the talk.
"""

from __future__ import annotations

from .dice import Dice

SEED = 22001012
COUNT = 6000

NAMES = {"NewProd": 1519, "Elec'sOil": 1513, "Super": 1500, "Duper": 1468}
UIDS = {"elec109ui": 1549, "newpr9032": 1541, "super123": 1456, "duper123": 1454}
STARTS = {
    "2200-10-12T00:00:00": 1530,
    "2200-10-11T00:00:00": 1510,
    "2200-10-14T00:00:00": 1505,
    "2200-10-13T00:00:00": 1455,
}
ENDS = {
    "2200-11-13T00:00:00": 1543,
    "2200-11-14T00:00:00": 1522,
    "2200-11-12T00:00:00": 1492,
    "2200-11-11T00:00:00": 1443,
}
UNIT = "mt"

# Integers: the lowest and the highest, both of which occur, and how many different ones.
QUANTITIES = (1000, 2450)
DISTINCT_QUANTITIES = 1428
IDS = (1_000_085, 1_999_929)
DISTINCT_IDS = 5982

# The talk times "the first record whose product.name is this", which stops at position 1.
SOUGHT = "Elec'sOil"


def records() -> list[dict]:
    """Returns the 6,000 records, keys in the order of the talk."""
    dice = Dice(SEED)
    names = _with_sought_near_both_ends(_dealt(dice, NAMES))
    uids = _dealt(dice, UIDS)
    quantities = _quantities(dice)
    ids = _ids(dice)
    starts = _dealt(dice, STARTS)
    ends = _dealt(dice, ENDS)
    return [
        {
            "id": ids[i],
            "product": {"name": names[i], "uid": uids[i]},
            "quantity": {"value": quantities[i], "id": UNIT},
            "dates": {"start": starts[i], "end": ends[i]},
        }
        for i in range(COUNT)
    ]


def _dealt(dice: Dice, counts: dict[str, int]) -> list[str]:
    return dice.shuffled(value for value, count in counts.items() for _ in range(count))


def _with_sought_near_both_ends(names: list[str]) -> list[str]:
    """Swaps names until the sought one is second and last but one, but neither first nor last."""
    names = list(names)
    inner = range(2, len(names) - 2)
    for place, is_sought in ((0, False), (1, True), (-2, True), (-1, False)):
        if (names[place] == SOUGHT) != is_sought:
            other = next(i for i in inner if (names[i] == SOUGHT) == is_sought)
            names[place], names[other] = names[other], names[place]
    return names


def _quantities(dice: Dice) -> list[int]:
    low, high = QUANTITIES
    inner = dice.some(range(low + 1, high), DISTINCT_QUANTITIES - 2)
    distinct = [low, high, *inner]
    repeats = [dice.pick(distinct) for _ in range(COUNT - DISTINCT_QUANTITIES)]
    return dice.shuffled(distinct + repeats)


def _ids(dice: Dice) -> list[int]:
    low, high = IDS
    distinct = {low: True, high: True}
    while len(distinct) < DISTINCT_IDS:
        distinct[dice.between(low, high)] = True
    # The talk's ids are random too, so a few of them occur twice.
    twice = dice.some(list(distinct), COUNT - DISTINCT_IDS)
    return dice.shuffled(list(distinct) + twice)
