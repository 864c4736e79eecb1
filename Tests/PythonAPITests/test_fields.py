"""Fields of records in whatever holds them, found without touching them."""

import collections
import dataclasses
import gc

import pytest

from api_marks import needs_sizes
from held import WAYS, Plain, Slotted, one
from tare_bench.fields import fields_of, own_dict

pytestmark = needs_sizes


class Guarded(Plain):
    """Whose code must not be run."""

    def __getattribute__(self, name):
        raise AssertionError("code of the class was run")


class Items(dict):
    items = keys = __iter__ = None


Row = collections.namedtuple("Row", "a b")


@pytest.mark.parametrize("name", sorted(WAYS))
def test_the_fields_of_every_kind_of_record(name):
    record = one(WAYS[name])
    found = fields_of(record)
    names = ["[0]", "[1]", "[2]"] if name in ("list", "tuple") else ["name", "number", "parts"]
    assert set(names) <= set(dict(found))
    values = list(record) if name in ("list", "tuple") else None
    for place, field in enumerate(names):
        value = values[place] if values else read(record, field)
        assert dict(found)[field] is value


def read(record, field):
    return record[field] if isinstance(record, dict) else getattr(record, field)


@pytest.mark.parametrize("make", (Plain, Slotted))
def test_looking_for_fields_makes_no_dict(make):
    record = make("a name", 1.5, None)
    before = gc.get_referents(record)
    fields_of(record)
    assert list(map(id, gc.get_referents(record))) == list(map(id, before))


def test_no_code_of_a_class_is_run():
    assert dict(fields_of(Guarded("a name", 1.5, None)))["number"] == 1.5
    assert fields_of(Items(a=1)) == [("a", 1)]


def test_a_dict_as_value_is_no_dict_of_the_instance():
    record = Slotted({"other": 1}, 1.5, None)
    assert fields_of(record)[0] == ("name", {"other": 1})
    assert own_dict(record) is None


def test_names_that_are_no_texts_stand_in_brackets():
    assert fields_of({1: "a", "1": "b"}) == [("[1]", "a"), ("1", "b")]


def test_the_names_of_a_named_tuple_are_those_of_its_items():
    assert fields_of(Row(1, 2)) == [("a", 1), ("b", 2)]


@pytest.mark.parametrize("value", (5, "text", None, 1.5, {1}, b"", len, int, gc, object()))
def test_what_has_no_fields_is_no_record(value):
    assert fields_of(value) is None


def test_slots_that_are_empty_are_no_fields():
    assert fields_of(Slotted.__new__(Slotted)) is None


def test_a_frozen_dataclass_with_a_default():
    @dataclasses.dataclass(frozen=True)
    class Frozen:
        a: int
        b: int = 5

    assert fields_of(Frozen(1)) == [("a", 1), ("b", 5)]
