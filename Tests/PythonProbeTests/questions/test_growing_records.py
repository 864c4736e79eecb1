import pytest

from sample_records import CARGO, cargo, fields, request_dataset, scalar
from tare_probe.common.outcomes import Unavailable
from tare_probe.questions import growing_records
from tare_probe.records.dataset import Dataset


@pytest.fixture
def dataset(tmpdir):
    def make(records, schema=CARGO, **more):
        return Dataset(request_dataset(tmpdir.join("records.json"), records, schema, **more))

    return make


def test_gives_any_number_and_no_object_twice(dataset):
    records = growing_records.GrowingRecords(dataset(cargo(3)), "dict").make(8)
    assert len(records) == 8
    assert len(set(map(id, records))) == 8
    assert records[0] == records[3] == records[6]
    assert records[0]["product"]["name"] is not records[3]["product"]["name"]


def test_holds_all_of_one_load(dataset, monkeypatch):
    loads = []
    loaded = growing_records.json.loads
    growing = growing_records.GrowingRecords(dataset(cargo(3)), "tuple")
    monkeypatch.setattr(
        growing_records.json, "loads", lambda text: loads.append(text) or loaded(text)
    )
    assert len(growing.make(8)) == 8 and len(loads) == 1


def test_blocks_of_all_take_turns():
    order = []
    subjects = [(lambda records, name=name: order.append(name), [1, 2]) for name in "ab"]
    found = growing_records.blocks(subjects, rounds=3, least=0.0)
    assert order == list("ab") * 4
    assert [len(spent) for spent in found] == [3, 3]


def test_fewer_than_the_dataset_are_its_first(dataset):
    assert growing_records.GrowingRecords(dataset(cargo(9)), "dict").make(2) == cargo(9)[:2]


def test_reads_the_identifying_field(dataset):
    data = dataset(cargo(3), identify=["id"])
    for name in ("dict", "slots", "tuple"):
        run = growing_records.GrowingRecords(data, name).reader(
            "def run(records):\n    return [record{identify} for record in records]\n"
        )
        records = growing_records.GrowingRecords(data, name).make(3)
        assert run(records) == [each["id"] for each in cargo(3)]


def test_says_what_cannot_hold_the_records(dataset):
    able, missing = growing_records.able_to_hold(dataset(cargo(3)), ["dict", "slots-unique"])
    assert [name for name, _ in able] == ["dict"]
    assert missing == ["slots-unique: the dataset names no part to share"]


def test_needs_a_field_to_identify(dataset):
    with pytest.raises(Unavailable):
        growing_records.GrowingRecords(dataset(cargo(3)), "dict").reader("")


def test_climbs_by_tens_to_the_top():
    assert growing_records.by_count(lambda count: count * 2, 1000, 60) == [
        (1, 2),
        (10, 20),
        (100, 200),
        (1000, 2000),
    ]


def test_stops_where_the_next_rung_would_take_too_long():
    def burn(count):
        return sum(range(count * 20000))

    counts = [count for count, _ in growing_records.by_count(burn, 10 ** 9, 0.5)]
    assert counts[0] == 1 and counts[-1] < 10 ** 6


def test_stops_where_memory_ends():
    def measure(count):
        if count > 10:
            raise MemoryError
        return count

    assert growing_records.by_count(measure, 1000, 60) == [(1, 1), (10, 10)]
