"""A record's weight is true for anybody's file: any order, any size, whatever repeats in it."""

import sys

import pytest

from generated_records import KINDS, orders, subject_of_records, unique
from marks import needs_cpython
from tare_probe.common import catalogue
from tare_probe.memory import layouts, tracing
from tare_probe.memory.heap_halves import Part
from tare_probe.memory.heap_pass import heap_pass
from tare_probe.records.drawn_order import Draw

pytestmark = needs_cpython
OBJECTS = ("dict", "dict-memo", "tuple", "class", "slots", "slots-unique")
TABLES = ("array-columns", "json-bytes")
SPARE = 8.0 if sys.version_info >= (3, 14) else 0.0
"""Ints that are freed while loading are taken again, and are 4 bytes larger than asked for."""
METRICS = ("allocated", "blocks", "deep-size")
COUNTS = (1, 2, 3, 30, 300)
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


def weights(path, records, name):
    """What the metrics say of these records, by metric; all of one subject."""
    held = subject_of_records(path, records, name)
    return dict((each, catalogue.find("metrics", each).measure(held)) for each in METRICS)


def weighed(tmpdir, kind, name, count):
    """The weights of so many records of a kind in each order; tests share them."""
    key = kind, name, count
    if key not in _WEIGHED:
        path = tmpdir.join("a.json")
        _WEIGHED[key] = [weights(path, records, name) for records in orders(kind, count)]
    return _WEIGHED[key]


_WEIGHED = {}


@kinds
@pytest.mark.parametrize("name", OBJECTS + TABLES)
def test_no_order_of_the_records_changes_a_weight(tmpdir, kind, name):
    for count in COUNTS:
        found = weighed(tmpdir, kind, name, count)
        for metric in METRICS:
            records = [each[metric]["record"] for each in found]
            assert max(records) - min(records) < 1 + SPARE / count, (count, metric, records)


@kinds
@pytest.mark.parametrize("name", OBJECTS + TABLES)
def test_total_is_what_is_shared_and_every_record_and_the_list(tmpdir, kind, name):
    for count in COUNTS:
        found = weighed(tmpdir, kind, name, count)[0]
        for metric in METRICS:
            figures = found[metric]
            parts = figures["shared"] + count * figures["record"] + figures["list"]
            assert figures["total"] == pytest.approx(parts, abs=2), (count, metric, figures)


@pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
@kinds
@pytest.mark.parametrize("name", OBJECTS)
def test_a_walk_and_the_allocator_agree_on_a_record(tmpdir, kind, name):
    for count in COUNTS[1:]:
        found = weighed(tmpdir, kind, name, count)[2]["allocated"]
        # An empty string and the keys of an empty registry were there before the load.
        spare = 49.0 / count if count < 30 else 4
        assert found["record"] == pytest.approx(found["checked"], abs=spare), (count, found)


@pytest.mark.parametrize("name", ("array-columns", "slots-unique", "slots"))
def test_few_records_weigh_what_many_equal_ones_do(tmpdir, name):
    few, many = [
        weights(tmpdir.join("a.json"), orders(KINDS[3], count)[0], name)["allocated"]["record"]
        for count in (200, 300)
    ]
    assert few == pytest.approx(many, rel=0.05)


def test_what_repeats_more_and_more_is_shared_more_and_more(tmpdir):
    memo, plain = [
        weights(tmpdir.join("a.json"), orders(KINDS[2], 300)[0], name)["allocated"]
        for name in ("dict-memo", "dict")
    ]
    assert memo["shared"] > memo["halved"] > memo["paired"] > 0
    assert "halved" not in plain


def test_the_order_in_which_blocks_are_added_up_is_not_seen():
    one, other = Part(0, 0.1 + 0.2 + 0.3, None, 0), Part(0, 0.3 + 0.2 + 0.1, None, 0)
    assert 0.1 + 0.2 + 0.3 != 0.3 + 0.2 + 0.1 and one.spent == other.spent


def test_of_few_records_it_is_not_told(tmpdir):
    assert "halved" not in weights(tmpdir.join("a.json"), orders(KINDS[2], 7)[0], "dict")["blocks"]


def test_the_draw_tells_how_far_records_differ():
    assert Draw([{"a": 1}] * 9).spread == 0 and Draw([{"a": 1}]).spread is None
    assert Draw([{"a": "x" * 91}, {"a": "x" * 191}]).spread == pytest.approx(0.471, abs=0.001)


@kinds
def test_the_draw_depends_on_the_records_alone(kind):
    texts = []
    for records in orders(kind, 30):
        texts.append([repr(sorted(records[each].items())) for each in Draw(records).order])
    assert texts[0] == texts[1] == texts[2]


def test_the_draw_is_the_same_on_every_python():
    records = [{"id": number, "name": u"\u00e9", "x": 0.1} for number in range(8)]
    assert Draw(records).order == EIGHT


EIGHT = [3, 5, 4, 1, 7, 2, 0, 6]


def test_a_build_whose_layout_is_refused_is_not_taken_for_pypy(tmpdir, monkeypatch):
    monkeypatch.setattr(layouts, "refused", lambda: "a free-threaded build")
    held = subject_of_records(tmpdir.join("a.json"), orders(unique, 3)[0], "dict")
    assert heap_pass(held).by == ("walk" if tracing.why_not() else "allocator")
