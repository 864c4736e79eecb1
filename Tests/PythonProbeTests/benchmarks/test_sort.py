import sys

import pytest

from proving import ended, proved
from sample_records import fields, request_dataset, scalar, subject

NUMBERS = fields(("id", scalar("int")), ("at", scalar("str")))


def numbered(tmpdir, values, name="dict"):
    data = [{"id": value, "at": str(place)} for place, value in enumerate(values)]
    dataset = request_dataset(tmpdir.join("d.json"), data, NUMBERS, identify=["id"])
    return subject(None, name, dataset=dataset)


@pytest.mark.parametrize("name", ["dict", "slots", "array-columns", "json-bytes"])
def test_records_come_in_order_and_equal_ones_as_they_were(tmpdir, name):
    ours, theirs = proved(numbered(tmpdir, [3, 1, 2, 1], name), "sort")
    assert [record["at"] for record in theirs.answer()] == ["1", "3", "2", "0"]
    assert len(ours.answer()) == 4


@pytest.mark.skipif(sys.version_info[0] == 2, reason="2.7 puts anything in order")
def test_values_without_an_order_are_no_keys(tmpdir):
    why = ended(numbered(tmpdir, [3, None]), "sort")
    assert why.startswith("the values of id are no keys to sort by: TypeError: '<' not supported")


def test_a_dataset_without_an_id(tmpdir):
    dataset = request_dataset(tmpdir.join("d.json"), [{"id": 1, "at": ""}], NUMBERS)
    assert ended(subject(None, "dict", dataset=dataset), "sort") == (
        "the dataset names no field to identify"
    )
