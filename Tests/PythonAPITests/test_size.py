"""Sizes of objects, held against tracemalloc and against what is known of them."""

import gc
import sys
from sys import getsizeof

import pytest

import tare_bench
from held import WAYS, Read, many, one
from api_marks import needs_sizes
from slope import slope
from tare_bench import Unavailable, deep_size, true_size, why_unavailable
from tare_bench.weight import weigh

CLOSE = 0.5


@needs_sizes
@pytest.mark.parametrize("nested", (False, True), ids=("flat", "nested"))
@pytest.mark.parametrize("name", sorted(WAYS))
def test_a_true_size_is_what_one_more_record_asks_for(name, nested):
    make = WAYS[name]
    expected = slope(lambda: one(make, nested))
    records = many(make, 200, nested)
    assert abs(weigh(records).record - expected) < CLOSE
    names = {id(key): key for each in records for key in names_of(each)}
    alone = true_size(records[-1]) - sum(map(getsizeof, names.values()))
    assert abs(alone - expected) < CLOSE


def names_of(record):
    """The keys that a record's size contains, and that were there before."""
    if type(record) is Read:
        return list(vars(record))
    dicts = [each for each in [record] + gc.get_referents(record) if type(each) is dict]
    return [key for each in dicts for key in each]


@needs_sizes
def test_what_is_reached_twice_counts_once():
    text = "a text that is held twice"
    assert true_size([text, text]) == getsizeof([text, text]) + getsizeof(text)
    ring = []
    ring.append(ring)
    assert true_size(ring) == getsizeof(ring)


@needs_sizes
def test_what_every_program_has_and_code_do_not_count():
    assert true_size(None) == true_size(7) == true_size("") == 0
    assert true_size(true_size) == true_size(sys) == true_size(int) == 0


@needs_sizes
def test_a_deep_size_is_rounded_and_counts_all_that_is_reached():
    text = "five5"
    held = {"key": [text, text, None]}
    parts = (held, "key", held["key"], text, None)
    assert deep_size(held) == sum((getsizeof(each) + 7) & -8 for each in parts)


@needs_sizes
@pytest.mark.parametrize("size", (true_size, deep_size))
@pytest.mark.parametrize("name", sorted(WAYS))
def test_nothing_is_made_by_looking(name, size):
    records = many(WAYS[name], 20)
    gc.collect()
    before = [len(gc.get_referents(each)) for each in records]
    first = size(records)
    assert size(records) == first
    assert [len(gc.get_referents(each)) for each in records] == before


@needs_sizes
def test_true_sizes_are_available_where_they_are_not_refused():
    assert why_unavailable() is None


def test_pypy_says_what_it_cannot_tell():
    if sys.implementation.name != "pypy":
        pytest.skip("this is of PyPy alone")
    for call in (true_size, deep_size, lambda held: tare_bench.weigh(held)):
        with pytest.raises(Unavailable, match="PyPy does not tell the size of an object"):
            call([{"a": 1}])
