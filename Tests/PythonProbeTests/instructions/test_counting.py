from marks import needs_cpython
from tare_probe.instructions import counting

pytestmark = needs_cpython


class Task(object):
    """Each pass costs as many instructions as are told."""

    fresh = False
    argument = ()

    def __init__(self, cost):
        self.cost = cost
        self.passes = 0

    def run(self, argument):
        self.passes += 1


class Counter(object):
    """The cost of the passes and of a call; every stretch after the first few is dearer."""

    def __init__(self, task, call=500):
        self.task = task
        self.call = call
        self.is_on = False
        self.lengths = []

    def begin(self):
        self.is_on = True

    def end(self):
        self.is_on = False

    def count(self, passes, run, arguments):
        assert self.is_on
        before = self.task.passes
        passes(run, arguments)
        self.lengths.append(len(arguments))
        return self.call + (self.task.passes - before) * self.task.cost


def counted(cost, **more):
    task = Task(cost)
    for name, value in more.items():
        setattr(task, name, value)
    counter = Counter(task)
    found = counting.count(counter, task, "filter")
    assert not counter.is_on
    return found, counter.lengths


def test_what_a_call_costs_is_in_no_pass():
    found, lengths = counted(1234)
    assert found == 1234
    most = counting.MOST_PASSES
    assert lengths == [1, 0, 1] + [2 * most, most, 2 * most]


def test_a_long_pass_is_counted_alone():
    found, lengths = counted(counting.BUDGET)
    assert found == counting.BUDGET and max(lengths) == 1


def test_what_uses_its_argument_up_runs_once_at_a_time():
    made = []
    more = {"make": lambda: made.append(1) or (), "put_back": lambda: None, "once": True}
    found, lengths = counted(10, **more)
    assert found == 10 and max(lengths) == 1


def test_warming_takes_fewer_passes_of_a_long_task():
    passes = []
    for cost in (1, counting.WARMING_BUDGET):
        task = Task(cost)
        counting._warm(Counter(task), task, counting.passes_of("filter"))
        passes.append(task.passes)
    assert passes == [1 + counting.MOST_WARMING, 1 + counting.FEWEST_WARMING]
