import pytest
from burning import Burning, burn
from marks import needs_cpython
from tare_probe.timing.blocks import Block, ElsewhereBlock, FreshBlock, MadeBlock, block_of
from tare_probe.timing.tasks import Task


@needs_cpython  # PyPy compiles it meanwhile
def test_calibration_fills_a_block():
    block = Block(Task(sum, list(range(100)), None, None))
    block.calibrate(0.001)
    assert block.loops > 10 and block.least > 0
    assert block.spend(block.loops)[1] > 0.0002


def calibrated(run, seconds):
    block = Block(Task(run, None, None, None))
    block.calibrate(seconds)
    return block


def test_calibration_ends_with_nearly_a_whole_block_and_runs_few_more():
    run = Burning(0.0002)
    block = calibrated(run, 0.004)
    assert 0.7 * block.loops < run.count < 4 * block.loops


@needs_cpython  # PyPy compiles it meanwhile
@pytest.mark.parametrize("part", [0.35, 0.58, 0.7, 0.74, 0.9])
def test_any_part_of_a_block_that_a_run_takes_is_rounded_up(part):
    run = Burning(part * 0.002)
    assert calibrated(run, 0.002).loops == int(1.1 / part) + 1
    assert run.count < 100


def test_a_long_run_is_a_block_and_run_twice():
    run = Burning(0.003)
    assert (calibrated(run, 0.001).loops, run.count) == (1, 2)


def test_one_slow_run_is_not_taken_for_a_full_block():
    for slow in (1, 2, 3):
        runs = []

        def run(argument):
            runs.append(1)
            if len(runs) == slow:
                burn(0.002)

        assert calibrated(run, 0.001).loops > 100


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


def test_lists_that_lost_more_than_others_are_full_again_too():
    seen, taken = [], []

    def run(records):
        seen.append(list(records))
        taken.append(1)
        del records[len(taken) % 3 :]

    FreshBlock(Task(run, [1, 2, 3], None, None, fresh=True)).spend(600)
    assert len(seen) == 600 and all(each == [1, 2, 3] for each in seen)


class Made(object):
    """A task that makes its argument, and notes what is done with it."""

    fresh, block = False, MadeBlock

    def __init__(self, once):
        self.once, self.calls = once, []

    def make(self):
        self.calls.append("make")
        return self.calls

    def put_back(self):
        self.calls.append("put back")

    @staticmethod
    def run(argument):
        argument.append("run")


def test_an_argument_is_made_for_each_block_and_put_back():
    task = Made(once=False)
    block_of(task).spend(3)
    assert task.calls == ["make", "run", "run", "run", "put back"]


def test_what_uses_its_argument_up_has_one_run_in_a_block():
    task = Made(once=True)
    block = block_of(task)
    block.calibrate(0.01)
    assert block.loops == 1 and task.calls == ["make", "run", "put back"] * 2


def test_the_time_of_another_process_counts():
    class Elsewhere(object):
        fresh, block, argument, spent = False, ElsewhereBlock, None, 0.0

        def run(self, argument):
            self.spent += 5.0

        def elsewhere(self):
            return self.spent

    wall, cpu = block_of(Elsewhere()).spend(3)
    assert cpu >= 15.0 > wall
