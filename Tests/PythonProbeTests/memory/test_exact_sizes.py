"""Each rule by itself; that they hold for objects is in test_true_walk."""

import ctypes
import datetime
import sys
from sys import getsizeof

import pytest

from marks import needs_sizes
from tare_probe.memory.exact_sizes import exact

pytestmark = needs_sizes
NOON = datetime.datetime(2026, 11, 30, 12)


def size(each):
    return exact(type(each))(each)


@pytest.mark.parametrize("each", [1, 1.5, "text", b"bytes", [], {}, (1, 2), NOON.date()])
def test_most_say_what_they_asked_for(each):
    assert exact(type(each)) is getsizeof and size(each) == getsizeof(each)


def test_a_moment_of_no_zone_has_no_room_for_one():
    assert size(NOON) == getsizeof(NOON) - 8
    assert size(NOON.time()) == getsizeof(NOON.time()) - 8


@pytest.mark.parametrize("name", ["Odd", "lock"])
def test_a_type_that_names_no_module_says_its_size(name):
    class Meta(type):
        @property
        def __module__(cls):
            raise AttributeError("__module__")

    each = Meta(name, (object,), {})()
    assert size(each) == getsizeof(each)


@pytest.mark.skipif(sys.version_info[0] == 2, reason="there is no zone at hand")
def test_a_moment_of_a_zone_has():
    zoned = NOON.replace(tzinfo=datetime.timezone.utc)
    assert size(zoned) == getsizeof(zoned)


def test_a_small_structure_lies_in_its_object_and_a_larger_one_beside_it():
    small, large = (ctypes.c_char * 16)(), (ctypes.c_char * 17)()
    assert size(small) == getsizeof(small) and size(large) == getsizeof(large) + 17


@pytest.mark.skipif(sys.version_info[0] == 2, reason="a range of 2.7 holds no objects")
def test_a_range_has_an_int_that_says_how_long_it_is():
    assert size(range(5)) == getsizeof(range(5))
    assert size(range(10 ** 9)) == getsizeof(range(10 ** 9)) + getsizeof(10 ** 9)
    assert size(range(10, 0, -3)) == getsizeof(range(5))
