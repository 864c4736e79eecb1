"""Where bytes go, and that nothing is left over."""

import json
import sys

import pytest

from api_marks import needs_sizes
from held import WAYS, Slotted, many
from tare_bench import Share, anatomy, true_size

pytestmark = needs_sizes


def divided(obj):
    """The anatomy, of which each of three divisions comes to the true size."""
    found = anatomy(obj)
    assert found.total == true_size(obj)
    assert found.total == sum(found.parts.values())
    assert found.total == sum(share.bytes for share in found.types.values())
    assert found.total == found.own + found.several + sum(found.fields.values())
    assert min([0, found.own, found.several] + list(found.fields.values())) == 0
    return found


@pytest.mark.parametrize("name", sorted(WAYS))
def test_it_comes_to_the_true_size(name):
    found = divided(many(WAYS[name], 50))
    assert found.records == 50
    divided(many(WAYS[name], 1)[0])


@pytest.mark.parametrize(
    "obj", (5, None, "text", [], [1, 2.5], {}, {1, 2.5}, {"a": [1.5]}, range(10 ** 9), ValueError("a"))
)
def test_anything_has_an_anatomy(obj):
    divided(obj)


def test_a_field_has_what_it_alone_leads_to():
    shared = ["a list in two fields", 1.5]
    only = "a text in one field"
    record = Slotted(only, shared, (shared, 2.5))
    found = divided(record)
    assert found.fields["name"] == true_size(only)
    assert found.several == true_size(shared)
    assert found.fields["number"] == 0
    assert found.fields["parts"] == true_size((shared, 2.5)) - true_size(shared)
    assert found.own == sys.getsizeof(record)


def test_a_value_that_all_records_share_counts_once():
    text = "a text that all records have"
    found = divided([{"a": text, "b": number / 2} for number in range(1, 31)])
    assert found.fields == {"b": 30 * sys.getsizeof(1.5), "a": sys.getsizeof(text)}


def test_the_largest_stands_first():
    found = divided(many(WAYS["dict"], 20))
    for sizes in (found.parts, found.fields):
        assert list(sizes.values()) == sorted(sizes.values(), reverse=True)
    assert list(found.types)[0] == "dict" and found.types["dict"].objects == 40


def test_records_that_know_one_another_are_not_gone_into():
    first, second = Slotted("first one", 1.5, None), Slotted("second one", 2.5, None)
    first.parts, second.parts = second, first
    found = divided([first, second])
    assert found.fields["parts"] == 0 and found.several == 0


def test_one_record_in_a_tuple_and_a_record_that_is_a_tuple():
    assert divided(({"a": 1.5},)).fields == {"a": 24}
    assert divided((1.5, "text")).fields == {"[1]": sys.getsizeof("text"), "[0]": 24}


def test_what_has_very_many_fields_is_no_record():
    found = divided({"key %d" % number: number / 2 for number in range(300)})
    assert (found.records, found.fields, found.own) == (0, {}, found.total)


def test_records_loaded_from_json():
    text = json.dumps([{"id": number + 10 ** 6, "tags": ["x%d" % number]} for number in range(99)])
    found = divided(json.loads(text))
    assert found.types["list"].objects == 100
    assert found.fields["id"] == found.types["int"].bytes == Share(99 * 28, 99).bytes


def test_it_reads_as_tables():
    said = str(anatomy([{"a": "text one", "b": 1.5}, {"a": "text two", "b": 2.5}]))
    lines = said.splitlines()
    assert lines[0].split() == ["part", "bytes", "share"]
    assert len([line for line in lines if line.startswith("in all") and line.endswith("100.0%")]) == 3
    assert any(line.startswith("(the records themselves)") for line in lines)
