from tare_probe.dice import Dice
from tare_probe.duel import FEWEST, Duel
from tare_probe.tasks import Task

SETTINGS = {"samples": 4, "block": 0.0005, "warmups": 1, "longest": 10.0, "seed": 7}


def summing(count):
    return Task(sum, list(range(count)), None, None)


def taken(duel, settings):
    duel.warm_up(settings)
    dice = Dice(1)
    while not duel.is_over(settings):
        duel.turn(dice)
    return duel.fields()


def test_both_clocks_of_both_sides():
    reply = taken(Duel(summing(1000), summing(500)), SETTINGS)
    assert len(reply["wall"]) == len(reply["cpu"]) == 4 and reply["warmups"] == 1
    reference = reply["reference"]
    assert len(reference["wall"]) == len(reference["cpu"]) == 4
    assert min(reply["wall"]) > min(reference["wall"]) > 0
    assert reply["loops"] >= 1 and reference["loops"] > reply["loops"] / 2


def test_no_reference_for_its_own_reference():
    assert "reference" not in taken(Duel(summing(1)), SETTINGS)


def test_a_slow_task_gets_few_samples_but_some():
    reply = taken(Duel(summing(1000)), dict(SETTINGS, samples=1000, longest=0.0))
    assert len(reply["cpu"]) == FEWEST


def test_sides_go_first_in_turn():
    order = []
    duel = Duel(*[Task(order.append, side, None, None) for side in "ab"])
    dice = Dice(3)
    for _ in range(40):
        duel.turn(dice)
    first = order[::2]
    assert 8 < first.count("a") < 32


def test_more_warm_ups_are_whole_blocks_more():
    runs = []
    duel = Duel(Task(runs.append, 1, None, None))
    duel.warm_up(dict(SETTINGS, block=0.0, warmups=3))
    assert duel.warmups == 3 and len(runs) == 4  # the first is cold, and part of no block
