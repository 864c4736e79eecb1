import sys

import pytest

from sample_records import cargo_dataset
from tare_probe.experiments import (
    bytes_by_count,
    bytes_by_fields,
    million_records,
    time_by_count,
)
from tare_probe.memory import tracing
from tare_probe.protocol import describe
from tare_probe.records.dataset import Dataset


class Context(object):
    def __init__(self, dataset=None):
        self.dataset = dataset


@pytest.fixture
def context(tmpdir):
    return Context(Dataset(cargo_dataset(tmpdir.join("records.json"), 50)))


def series(answer):
    return dict((each["name"], dict(each["points"])) for each in answer.fields()["series"])


def says_what_it_counts(answer, counts):
    """Each series says what it counts, and of which way of holding it is."""
    found = answer.fields()["series"]
    assert found and all(each["counts"] == counts for each in found)
    assert all(each["name"].split(",")[0] == each["subject"] for each in found)


traced = pytest.mark.skipif(bool(tracing.why_not()), reason=str(tracing.why_not()))


@pytest.fixture(scope="module")
def by_fields():
    answer = bytes_by_fields.observe(Context())
    says_what_it_counts(answer, "fields")
    return series(answer)


LEAPS = {
    (3, 11): (29, 320, 1640),
    (3, 12): (29, 312, 1632),
    (3, 13): (29, 320, 1904),
    (3, 14): (30, 328, 1160),
    (3, 15): (30, 328, 1160),
}
"""The most attributes that stand in an object itself, bytes with those, bytes with one more."""


@traced
def test_the_instance_dict_falls_off_its_cliff_where_the_version_says(by_fields):
    found = by_fields["class"]
    if sys.version_info[:2] in LEAPS:
        last, before, after = LEAPS[sys.version_info[:2]]
        assert (found[last], found[last + 1]) == (before, after)
    elif sys.version_info < (3, 11):
        assert found[29] == found[30]


@traced
def test_why_a_class_leaps_is_said_by_version_and_only_where_it_leaps_there(by_fields):
    here = sys.version_info[:2]
    why = bytes_by_fields.why_it_leaps("class", by_fields["class"], here)
    if here in LEAPS:
        assert why == bytes_by_fields.OUTGROWN % LEAPS[here][0]
    elif here < (3, 11):
        assert why is None
    flat = dict((count, 100) for count in range(41))
    assert bytes_by_fields.why_it_leaps("class", flat, (3, 99)) is None
    assert bytes_by_fields.why_it_leaps("tuple", by_fields["tuple"], here) is None


@traced
def test_slots_take_eight_bytes_a_field_and_dicts_grow_in_leaps(by_fields):
    slots, dicts = by_fields["slots"], by_fields["dict"]
    assert set(slots[count + 1] - slots[count] for count in range(1, 40)) == {8}
    assert dicts[5] < dicts[6] == dicts[8]
    assert by_fields["tuple"][0] == 0


@traced
def test_a_record_weighs_less_among_many_than_alone(context, monkeypatch):
    monkeypatch.setattr(bytes_by_count, "MOST", 100)
    monkeypatch.setattr(bytes_by_count, "SECONDS", 60.0)  # collecting a whole suite takes time
    answer = bytes_by_count.observe(context)
    says_what_it_counts(answer, "records")
    found = series(answer)
    for name in bytes_by_count.KINDS:
        assert list(found[name]) == [1, 10, 100]
        assert found[name][1] > found[name][100] > 0


def test_times_every_way_of_holding(context, monkeypatch):
    monkeypatch.setattr(time_by_count, "MOST", 10)
    answer = time_by_count.observe(context)
    says_what_it_counts(answer, "records")
    found = series(answer)
    assert sorted(found) == sorted(time_by_count.KINDS)
    for name in time_by_count.KINDS:
        assert list(found[name]) == [1, 10]
        assert all(nanoseconds > 0 for nanoseconds in found[name].values())
    assert describe._about(time_by_count)["processes"] == 5


def test_a_million_records_have_times_and_weights_of_the_same(context, monkeypatch):
    monkeypatch.setattr(million_records, "MOST", 10000)
    answer = million_records.observe(context)
    says_what_it_counts(answer, "records")
    found = dict(((each["subject"], each["role"]), each) for each in answer.fields()["series"])
    assert len(found) == 2 * len(million_records.KINDS)
    for name in million_records.KINDS:
        assert found[name, "seconds"]["unit"] == "ns" and found[name, "seconds"]["points"]
        assert found[name, "resident"]["unit"] == "B"


def test_the_source_on_pages_reads_a_field_of_a_dict():
    about = describe._about(time_by_count)
    assert 'record["id"]' in about["source"]
    assert "{" not in about["source"]
