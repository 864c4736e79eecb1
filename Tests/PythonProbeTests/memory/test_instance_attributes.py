"""Attributes beside an instance, by name, on every version that keeps them there."""

import gc
import sys

import pytest

from tare_probe.memory import layouts
from tare_probe.memory.instance_attributes import attributes, shares_keys

if layouts.refused():
    pytest.skip(layouts.refused(), allow_module_level=True)
beside = pytest.mark.skipif(sys.version_info < (3, 11), reason="each instance has a dict before")


class Record(object):
    def __init__(self, number):
        self.a = number
        self.b = "text %s" % number
        self.c = None


class Under(Record):
    __slots__ = ("slot",)


class Many(object):
    def __init__(self):
        for number in range(40):
            setattr(self, "f%d" % number, number)


RECORDS = [Record(number) for number in range(64)]


@beside
@pytest.mark.parametrize("number", (0, 63))
def test_all_are_named_in_order(number):
    expected = [("a", number), ("b", "text %d" % number), ("c", None)]
    assert attributes(RECORDS[number]) == expected


@beside
def test_what_is_deleted_is_not_there_and_what_comes_late_is():
    made = Record(5)
    del made.b
    assert attributes(made) == [("a", 5), ("c", None)]
    made.late = [1]
    assert attributes(made) == [("a", 5), ("c", None), ("late", [1])]


@beside
def test_no_dict_is_made():
    made = Record(6)
    attributes(made)
    assert dict not in map(type, gc.get_referents(made))


def test_a_dict_that_took_their_place_has_them():
    made = Record(7)
    made.__dict__ = {"z": 1}
    assert attributes(made) == []
    assert attributes(Many()) == attributes(5) == attributes([]) == []


@beside
def test_slots_are_none_of_them():
    made = Under(8)
    made.slot = 9
    assert "slot" not in dict(attributes(made))


@pytest.mark.skipif(sys.version_info < (3, 3), reason="all dicts have keys of their own before")
def test_a_dict_of_an_instance_shares_its_keys():
    assert shares_keys(Record(9).__dict__)
    assert not shares_keys({"a": 1})
