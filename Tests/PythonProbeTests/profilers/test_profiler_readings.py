"""What each profiler says, held against what is known of the talk's objects, and of one another."""

import os
import sys
from sys import getsizeof

import pytest

from experiments_at_hand import all_of, answer
from marks import needs_sizes
from places import CARGO
from tare_probe.common import catalogue, subprocess_call
from tare_probe.common.availability import why_not
from tare_probe.memory import tracing
from tare_probe.profilers import profiled_objects, profiler_readings

pytestmark = needs_sizes
SMALL_TWO = profiled_objects.SMALL[:2]
READINGS = "tare_probe.profilers.profiler_readings"
HERE = sys.version_info[:2]
NAMES = [experiment.NAME for experiment in all_of("profilers")]


def says(name, subject):
    """What a profiler says, in a process of its own."""
    module = [each for each in all_of("profilers") if each.NAME == name][0]
    if why_not(module):
        pytest.skip(why_not(module))
    return subprocess_call.call(READINGS, "act", module.__name__, subject, CARGO)["says"]


@pytest.fixture
def text():
    with open(CARGO) as stream:
        return stream.read()


@pytest.mark.parametrize("subject", profiled_objects.SUBJECTS)
def test_getsizeof_sees_the_outermost_object(subject, text):
    assert says("profiler-getsizeof", subject) == getsizeof(profiled_objects.maker(subject, text)())


@pytest.mark.parametrize("subject", profiled_objects.SMALL)
def test_pympler_and_deep_size_agree(subject):
    assert says("profiler-pympler", subject) == says("profiler-deep-size", subject)


@pytest.mark.parametrize(
    "subject, total", [("the talk's product", 488), ("one cargo", 1896), ("five cargos", 6928)]
)
@pytest.mark.skipif(HERE not in ((3, 6), (3, 7)), reason="the talk is of 3.7")
def test_pympler_says_what_the_talk_says(subject, total):
    assert says("profiler-pympler", subject) == total


def test_objsize_is_the_same_without_rounding():
    """Of the product: the dict, its two keys and its two values."""
    objects = [{"name": 1, "uid": 2}, "Elec'sOil", "elec109ui", "name", "uid"]
    product = says("profiler-objsize", "the talk's product")
    assert product in (sum(map(getsizeof, objects)), sum(map(getsizeof, objects[:3])))


def test_guppy_leaves_out_what_the_code_refers_to():
    assert says("profiler-guppy", "the talk's product") == getsizeof({"name": 1, "uid": 2})


@pytest.mark.skipif(HERE < (3, 4), reason="tracemalloc needs CPython 3.4")
def test_tracemalloc_counts_what_is_asked_for():
    dicts = says("profiler-tracemalloc", "100,000 small dicts")
    lists = getsizeof([None for _ in range(100000)])
    assert dicts == lists + 100000 * getsizeof({"1": 1})


@pytest.mark.parametrize(
    "name", ["profiler-process", "profiler-psutil", "profiler-memory-profiler"]
)
@pytest.mark.skipif(not os.path.exists("/proc/self/smaps"), reason="Linux only")
def test_the_process_grows_by_no_less_than_nine_tenths_of_a_large_subject(name):
    asked = getsizeof([None for _ in range(100000)]) + 100000 * getsizeof({"1": 1})
    assert 0.9 * asked < says(name, "100,000 small dicts") < 1.2 * asked


@pytest.mark.parametrize("name", ["profiler-pympler", "profiler-guppy", "profiler-objsize"])
@pytest.mark.skipif(HERE < (3, 11), reason="instances have their dicts anyway")
def test_what_asks_for_dicts_leaves_them_behind(name):
    module = [each for each in all_of("profilers") if each.NAME == name][0]
    if why_not(module):
        pytest.skip(why_not(module))
    arguments = (module.__name__, profiled_objects.OBJECTS, CARGO)
    kept = subprocess_call.call(READINGS, "traced", *arguments)
    assert kept > 24000 * 48
    module = "tare_probe.experiments.profiler_deep_size"
    assert subprocess_call.call(READINGS, "traced", module, profiled_objects.OBJECTS, CARGO) < 20000


def test_a_profiler_answers_for_every_subject_with_a_reason():
    values, _ = answer("profiler-getsizeof")
    assert values["profiler"] == "sys.getsizeof (CPython %d.%d.%d)" % sys.version_info[:3]
    for subject in profiled_objects.SUBJECTS:
        assert values["%s: why" % subject] and values["%s: took" % subject] >= 0
        traced = "%s: left behind" % subject in values
        assert traced is (tracing.why_not() is None)


class Context(object):
    packages = ()

    class dataset(object):
        path = CARGO


def test_observations_say_what_they_are_of_which_object(monkeypatch):
    monkeypatch.setattr(profiled_objects, "SUBJECTS", SMALL_TWO)
    experiment = catalogue.find("experiments", "profiler-getsizeof")
    found = profiler_readings.observe(experiment, Context).fields()["observations"]
    roles = set((each["role"], each.get("subject")) for each in found)
    assert len(roles) == len(found)
    needed = set((role, each) for role in ("says", "seconds", "why") for each in SMALL_TWO)
    assert needed | {("profiler", None)} <= roles
    says = [each for each in found if each["role"] == "says"]
    assert [each["name"] for each in says] == ["%s: says" % each for each in SMALL_TWO]
