from burning import Burning, burn

from marks import needs_cpython
from tare_probe.timing.paired_timing import FEWEST, LONGEST_ROW, ROW, PairedTiming
from tare_probe.timing.seeded_random import SeededRandom
from tare_probe.timing.tasks import Task

SETTINGS = {"samples": 4, "block": 0.0005, "warmups": 1, "longest": 10.0, "seed": 7}


def summing(count):
    return Task(sum, list(range(count)), None, None)


def taken(pair, settings):
    pair.warm_up(settings)
    random = SeededRandom(1)
    while not pair.is_over(settings):
        pair.turn(random)
    return pair.fields()


def test_both_clocks_of_both_sides():
    reply = taken(PairedTiming(summing(1000), summing(500)), SETTINGS)
    count = len(reply["wall"])
    assert len(reply["cpu"]) == count >= 4 and reply["warmups"] == 1
    reference = reply["reference"]
    assert len(reference["wall"]) == len(reference["cpu"]) == count
    assert min(reply["wall"]) > min(reference["wall"]) > 0
    assert reply["loops"] >= 1 and reference["loops"] > reply["loops"] / 2


def test_no_reference_for_its_own_reference():
    assert "reference" not in taken(PairedTiming(summing(1)), SETTINGS)


def test_a_slow_task_gets_few_samples_but_some():
    few = dict(SETTINGS, samples=1000, longest=0.0)
    assert len(taken(PairedTiming(Task(burn, LONGEST_ROW, None, None)), few)["cpu"]) == FEWEST
    assert len(taken(PairedTiming(summing(1000)), few)["cpu"]) == ROW


def test_sides_go_first_in_turn():
    order = []
    pair = PairedTiming(*[Task(order.append, side, None, None) for side in "ab"])
    random = SeededRandom(3)
    for _ in range(40):
        pair.turn(random)
    first = order[::2]
    assert 8 < first.count("a") < 32


def sides_of_turns(samples, seconds):
    """The sides in the order of their blocks, over two turns of runs that take so long."""
    pair = PairedTiming(*[Task(burn, seconds, None, None) for _ in "ab"])
    settings = dict(SETTINGS, samples=samples, block=seconds)
    pair.warm_up(settings)
    order = []
    for block, side in zip(pair.blocks, "ab"):
        block.sample = lambda side=side: order.append(side) or (1.0, 1.0)
    random = SeededRandom(1)
    while not pair.is_over(settings):
        pair.turn(random)
    return "".join(order)


def test_a_turn_is_a_row_of_each_side():
    order = sides_of_turns(2 * ROW, 0.0001)
    assert len(order) == 4 * ROW
    assert all(order[start : start + ROW] in ("a" * ROW, "b" * ROW) for start in range(0, 32, ROW))
    assert set(order[: 2 * ROW]) == set(order[2 * ROW :]) == {"a", "b"}


def test_few_samples_are_two_turns_all_the_same():
    order = sides_of_turns(4, 0.0001)
    assert sorted([order[:2], order[2:4]]) == sorted([order[4:6], order[6:]]) == ["aa", "bb"]


def turns_until_over(*leasts, **settings):
    """How many turns a pair takes of which each row comes down to these seconds in turn."""
    pair = PairedTiming(summing(1))
    settings = dict(SETTINGS, samples=2, **settings)
    pair.warm_up(settings)
    spent = iter(leasts)
    pair.blocks[0].sample = lambda: (0.0, next(spent))
    random, turns = SeededRandom(1), 0
    while not pair.is_over(settings):
        pair.turn(random)
        turns += 1
    return turns


def test_a_least_that_was_met_once_is_looked_for_again():
    assert turns_until_over(1.0, 1.04) == 2
    assert turns_until_over(1.0, 1.5, 1.2, 1.01) == 4
    assert turns_until_over(1.5, 1.2, 1.0, 1.19, 0.9, 0.94) == 6


def test_what_is_never_met_again_ends_with_the_time():
    falling = [0.5**turn for turn in range(1000)]
    assert 2 <= turns_until_over(*falling, longest=1e-7) < 100


def test_sides_of_long_runs_take_turns_block_by_block():
    order = sides_of_turns(4, LONGEST_ROW)
    assert all(set(order[start : start + 2]) == {"a", "b"} for start in range(0, 8, 2))


def test_a_side_of_long_runs_has_shorter_rows_than_the_other():
    pair = PairedTiming(Task(burn, LONGEST_ROW / 3.5, None, None), summing(1000))
    reply = taken(pair, dict(SETTINGS, samples=2 * ROW, block=0.001))
    assert pair.rows == [3, ROW]
    assert len(reply["cpu"]) / 3 == len(reply["reference"]["cpu"]) / ROW >= 2


@needs_cpython  # elsewhere a compiler decides
def test_more_warm_ups_are_whole_blocks_more():
    runs = Burning(0.0001)
    pair = PairedTiming(Task(runs, 1, None, None))
    pair.warm_up(dict(SETTINGS, block=0.0, warmups=3))
    assert pair.warmups == 3 and runs.count == 4  # the first is cold, and part of no block
