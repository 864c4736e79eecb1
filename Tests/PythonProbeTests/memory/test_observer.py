"""Measuring leaves what is measured as it was: objects, process, and the next measurement."""

import gc
import os

import pytest

from marks import needs_sizes
from sample_records import subject
from tare_probe.memory import process_memory
from tare_probe.memory.true_walk import true_slope
from tare_probe.memory.walk import deep_size

pytestmark = needs_sizes
COUNT = 4000
ROOM = 400 * 1024
"""Bytes a process may grow by; a dict for each of 12,000 objects would be over 700 kB."""

HELD = ("class", "dataclass", "slots-dict-base", "slots", "ordereddict", "simplenamespace")


def held_as(tmpdir, name):
    one = subject(tmpdir.join("cargo.json"), name, COUNT)
    try:
        return one.make()
    except ImportError as error:  # not on this version
        pytest.skip(str(error))


def referents(held):
    """What the collector sees of each object, which changes when an instance gets a dict."""
    return [[type(each) for each in gc.get_referents(record)] for record in held]


@pytest.mark.parametrize("name", HELD)
def test_objects_and_the_next_measurement_stay(tmpdir, name):
    held = held_as(tmpdir, name)
    before, slope, deep = referents(held), true_slope(held), deep_size(held)
    assert (true_slope(held), deep_size(held)) == (slope, deep)
    assert referents(held) == before
    # As many made anew weigh the same as those that were looked at.
    assert true_slope(held_as(tmpdir, name)) == slope


@pytest.mark.skipif(not os.path.exists("/proc/self/smaps"), reason="Linux only")
@pytest.mark.parametrize("name", ("class", "slots-dict-base"))
@pytest.mark.parametrize("measure", (deep_size, true_slope))
def test_the_process_stays_as_large(tmpdir, name, measure):
    # What the walk itself needs comes from the process too, so the first look does not count.
    kept = [held_as(tmpdir, name) for _ in range(3)]
    grown = [growth(measure, held) for held in kept]
    assert min(grown[1:]) < ROOM


def growth(measure, held):
    """Bytes by which the process is larger after measuring objects that nobody has looked at."""
    process_memory.settle()
    before = process_memory.private_bytes()
    measure(held)
    process_memory.settle()
    return process_memory.private_bytes() - before
