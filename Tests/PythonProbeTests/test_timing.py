from tare_probe import timing
from tare_probe.blocks import Block, FreshBlock, block_of
from tare_probe.tasks import Task
from tare_probe.timing import Coin

SETTINGS = {"samples": 3, "block": 0.0005, "warmups": 1, "seed": 7}


def test_a_coin_is_seeded_and_fair():
    coin = Coin(123)
    throws = [coin.throw() for _ in range(1000)]
    again = Coin(123)
    assert throws == [again.throw() for _ in range(1000)]
    assert throws != [Coin(124).throw() for _ in range(1000)]
    assert 400 < sum(throws) < 600


def test_calibration_fills_a_block():
    block = Block(Task(sum, list(range(100)), None, None))
    block.calibrate(0.001)
    assert block.loops > 10
    assert block.spend(block.loops)[1] > 0.0002


def test_fresh_lists_are_full_at_every_run():
    seen = []

    def run(records):
        seen.append(list(records))
        del records[1:]

    block = block_of(Task(run, [1, 2, 3], None, None, fresh=True))
    assert isinstance(block, FreshBlock)
    block.spend(600)
    assert len(seen) == 600 and all(each == [1, 2, 3] for each in seen)
    assert len(set(map(id, block.pool))) == len(block.pool) == 256


def test_measure_gives_both_clocks_for_each_sample():
    one = Task(sum, list(range(1000)), None, None)
    half = Task(sum, list(range(500)), None, None)
    reply = timing.measure(one, half, SETTINGS)
    assert len(reply["wall"]) == len(reply["cpu"]) == 3 and reply["warmups"] == 1
    reference = reply["reference"]
    assert min(reply["wall"]) > min(reference["wall"]) > 0
    assert reply["loops"] >= 1 and reference["loops"] > reply["loops"] / 2


def test_no_reference_for_its_own_reference():
    assert "reference" not in timing.measure(Task(sum, [1], None, None), None, SETTINGS)
