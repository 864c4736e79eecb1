"""The walk against tracemalloc's slope, for one object of each shape."""

import gc
import sys
from sys import getsizeof

import pytest

from hidden_shapes import unseen
from marks import needs_sizes
from object_shapes import all_shapes
from shape_makers import ATTRIBUTES, Two
from tare_probe.memory import tracing
from tare_probe.memory.allocated_per_object import bytes_asked
from tare_probe.memory.true_walk import true_size, true_slope

COUNT = 500
WARM = 128


pytestmark = needs_sizes
SHAPES = all_shapes()
NAME_BYTES = getsizeof(ATTRIBUTES[0], 0)
CLOSE = 0.5


def held(make):
    return [make() for _ in range(WARM)] and [make() for _ in range(COUNT)]


def asked(make):
    """Bytes asked for an object: the lesser of two passes, for some things are made but once."""
    return min(one_pass(make), one_pass(make))


def one_pass(make):
    kept = [make() for _ in range(WARM)]  # takes what free lists have
    return kept and bytes_asked(make, [None] * COUNT) / float(COUNT)


def walked(make):
    """Bytes of an object by the walk; a name that was there before is none of its own."""
    kept = [make() for _ in range(WARM)]
    names = NAME_BYTES if make in NAMED_ANEW else 0
    return kept and true_slope([make() for _ in range(COUNT)]) - names


NAMED_ANEW = [make for name, make in SHAPES.items() if name.endswith("one unique")]
SEEN = sorted(name for name in SHAPES if not unseen(name))
UNSEEN = sorted(set(SHAPES) - set(SEEN))
traced_only = pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")


@traced_only
@pytest.mark.parametrize("name", SEEN)
def test_equal_to_the_bytes_asked_for(name):
    assert abs(walked(SHAPES[name]) - asked(SHAPES[name])) < CLOSE


@traced_only
@pytest.mark.parametrize("name", UNSEEN)
def test_what_cannot_be_seen_is_no_more_than_is_known_to_be_hidden(name):
    most, why = unseen(name)
    hidden = asked(SHAPES[name]) - walked(SHAPES[name])
    assert -CLOSE < hidden < most + CLOSE, why


def test_there_are_shapes_of_every_kind():
    assert len(SHAPES) > 400 and len(UNSEEN) < 12


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_nothing_is_made_by_looking(name):
    make = SHAPES[name]
    objects = held(make)[:100]
    gc.collect()
    first = true_slope(objects)
    referents = [len(gc.get_referents(each)) for each in objects]
    assert true_slope(objects) == first
    assert [len(gc.get_referents(each)) for each in objects] == referents


def test_the_list_is_in_the_size_and_not_in_the_slope():
    texts = ["text %d" % number for number in range(1000, 1000 + COUNT)]
    assert true_size(texts) == getsizeof(texts) + sum(map(getsizeof, texts))
    assert true_slope(texts) == getsizeof(texts[0])


def test_values_count_once_and_cycles_end():
    ring = [u"x" * 40]
    ring.append(ring)
    assert true_size([ring, ring]) == getsizeof([1, 2]) + getsizeof(ring) + getsizeof(ring[0])


@pytest.mark.skipif(sys.version_info < (3, 11), reason="values lie in the dict before")
def test_values_beside_an_instance_count():
    objects = held(Two)
    assert true_slope(objects) > getsizeof(objects[0]) + 2 * 8
