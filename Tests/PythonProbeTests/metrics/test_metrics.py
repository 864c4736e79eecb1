import os
import re
import sys

import pytest

from probe_process import measure, outcomes
from sample_records import CARGO, cargo, cargo_dataset, request_dataset, subject
from tare_probe.common import catalogue
from tare_probe.common.implementation import is_cpython, no_sizes
from tare_probe.memory import tracing
from tare_probe.metrics import deep_size
from tare_probe.records.payload import payload, size

OLD = sys.version_info[0] == 2
traced = pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
sized = pytest.mark.skipif(bool(no_sizes()), reason="no object tells its size")
WORDS = len("Elec'sOil") * 4 + len("Duper") * 8


DESCRIBED = {
    "allocated": ("B", True, None, True),
    "blocks": ("B", True, None, False),
    "resident": ("B", False, 0.05, True),
    "deep-size": ("B", True, None, True),
    "peak": ("B", True, None, False),
    "objects": ("allocations", True, None, False),
    "tracked": ("objects", True, None, False),
    "pickled": ("B", True, None, False),
    "dumped": ("B", True, None, False),
}
"""Its unit, whether it is exact, its threshold, and whether it is among the first figures."""


@pytest.mark.parametrize("name", catalogue.names("metrics"))
def test_a_metric_describes_itself(name):
    metric = catalogue.find("metrics", name)
    assert metric.NAME == name and metric.SUMMARY
    assert (metric.UNIT, metric.EXACT, metric.THRESHOLD, metric.HEADLINE) == DESCRIBED[name]


def test_payload_of_values():
    assert [size(value) for value in (None, True, 1, 1.5, b"abc")] == [0, 0, 8, 8, 3]
    if not OLD:
        assert [size(text) for text in ("", "ab", u"a\u00e9", u"a\u20ac", u"a\U0001f600")] == [
            0,
            2,
            2,
            4,
            8,
        ]


def test_payload_counts_each_object_once(tmpdir):
    one = subject(tmpdir.join("cargo.json"), "tuple")
    held = [(1000, ("ab", "cd"), ("ef", "gh"))]
    width = 1
    assert payload(one, held + held) == 8 + 8 * width


@traced
def test_shared_parts_that_weigh_are_told_of(tmpdir):
    metric = catalogue.find("metrics", "allocated")

    def note(name, uids):
        data = cargo(500)
        for number, record in enumerate(data):
            record["product"]["uid"] = "u%d" % (number % uids)
        dataset = request_dataset(tmpdir.join(name), data, CARGO, share=["product"])
        return metric.measure(subject(tmpdir, "slots-unique", dataset=dataset))["note"]

    def told(name, uids):
        return float(re.search(r"share comes to (.*) bytes a record more", note(name, uids)).group(1))

    # Both halves of the draw need a part that stands ten times; one that stands twice often not.
    assert note("few.json", 2) is None and note("none.json", 500) is None
    assert told("two.json", 250) < told("ten.json", 50)


@traced
def test_allocated_of_slots_is_its_blocks(tmpdir):
    metric = catalogue.find("metrics", "allocated")
    slots = metric.measure(subject(tmpdir.join("a.json"), "slots", 500))
    dicts = metric.measure(subject(tmpdir.join("b.json"), "dict", 500))
    assert slots["payload"] == dicts["payload"]
    header = 32 if sys.version_info < (3, 8) else 16
    product = 3 * header + 3 * 16 + 8 * 7  # three objects: collector's header, head, 7 slots
    strings = slots["record"] - product
    assert 150 < strings < 400
    assert slots["record"] < dicts["record"]
    assert abs(slots["total"] / 500.0 - slots["record"]) < 30


@traced
def test_allocated_is_the_same_each_time(tmpdir):
    metric = catalogue.find("metrics", "allocated")
    one = subject(tmpdir.join("a.json"), "slots-unique", 12)
    first = metric.measure(one)
    assert metric.measure(one) == first


@traced
@pytest.mark.parametrize("name", ["slots", "array-columns", "struct-packed"])
@pytest.mark.parametrize("before", ["resident", "deep-size"])
@pytest.mark.parametrize("count", [12, 600])
def test_allocated_does_not_depend_on_what_was_measured_before(tmpdir, name, before, count):
    dataset = cargo_dataset(tmpdir.join("a.json"), count)
    _, alone, _ = measure(dataset, name, "heap", [{"metric": "allocated"}])
    _, after, _ = measure(dataset, name, "heap", [{"metric": before}, {"metric": "allocated"}])
    assert outcomes(after)[1]["values"] == outcomes(alone)[0]["values"]


@traced
@pytest.mark.parametrize("count", [12, 600])
def test_allocated_of_slots_is_what_a_walk_finds(tmpdir, count):
    dataset = cargo_dataset(tmpdir.join("a.json"), count)
    _, replies, _ = measure(dataset, "slots", "heap", [{"metric": "allocated"}])
    values = outcomes(replies)[0]["values"]
    assert values["record"] == pytest.approx(values["checked"], abs=0.5)


@traced
def test_peak_is_no_less_than_what_is_held(tmpdir):
    one = subject(tmpdir.join("a.json"), "slots", 500)
    peak = catalogue.find("metrics", "peak").measure(one)["total"]
    assert peak > catalogue.find("metrics", "allocated").measure(one)["total"]


@traced
def test_peak_of_loading_stands_beside_that_of_all_where_something_is_built(tmpdir):
    peak = catalogue.find("metrics", "peak")
    slots, plain = [
        peak.measure(subject(tmpdir.join("a.json"), name, 500)) for name in ("slots", "dict")
    ]
    assert 0 < slots["loading"] < slots["total"]
    assert slots["loading"] == pytest.approx(plain["total"], rel=0.01)
    assert plain["loading"] is None


@sized
def test_deep_size_is_of_one_load(tmpdir):
    values = deep_size.measure(subject(tmpdir.join("a.json"), "tuple", 10))
    assert values["total"] == values["record"] * 10 + values["shared"] + values["list"]


@sized
def test_deep_size_has_no_steps_of_what_it_does_not_reach(tmpdir):
    unique = subject(tmpdir.join("a.json"), "slots-unique", 30)
    assert catalogue.find("metrics", "allocated").measure(unique)["stepped"] > 0
    assert deep_size.measure(unique)["stepped"] is None
    assert deep_size.measure(subject(tmpdir.join("a.json"), "array-columns", 30))["stepped"] > 0


@pytest.mark.skipif(not os.path.exists("/proc/self/smaps"), reason="Linux only")
def test_resident_grows_with_what_is_held(tmpdir):
    dataset = cargo_dataset(tmpdir.join("a.json"), 3000)
    found = []
    for name in ("slots", "dict"):
        _, replies, _ = measure(dataset, name, "heap", [{"metric": "resident"}])
        found.append(outcomes(replies)[0]["values"])
    slots, dicts = found
    assert 200 < slots["record"]
    if is_cpython():  # PyPy holds dicts of JSON as it holds instances
        assert slots["record"] < dicts["record"]
    for one in found:  # the list takes 8 bytes a record, with room to grow
        assert 8 <= one["total"] / 3000.0 - one["record"] < 10
        assert abs(one["record"] - one["checked"]) < 0.02 * one["checked"]
