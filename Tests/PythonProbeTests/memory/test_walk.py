import gc
import random
import sys
from sys import getsizeof

import pytest

from marks import needs_sizes
from sample_records import subject
from tare_probe.memory.walk import Walk, deep_size


pytestmark = needs_sizes


def aligned(*objects):
    return sum((getsizeof(each) + 7) & -8 for each in objects)


class Plain(object):
    def __init__(self, value):
        self.value = value


class Loose(object):
    pass


class Slotted(Loose):
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value


# From 3.11 the dict of a class's first instances is made bigger than that of later ones.
STEADY = [Slotted(None) for _ in range(40)]


def test_containers_and_leaves_count_once():
    text, number = "a" * 50, 123456789
    inner = [text, number]
    outer = [inner, inner, {text: (number, None)}]
    assert deep_size(outer) == aligned(outer, inner, outer[2], outer[2][text], text, number, None)


def test_code_is_left_out():
    assert deep_size(deep_size) == deep_size(Plain) == deep_size(sys) == 0
    assert deep_size([len, Plain]) == aligned([None, None])


def test_cycles_end():
    ring = []
    ring.append(ring)
    assert deep_size(ring) == aligned(ring)


def grown(seed):
    """A heap of containers that share, repeat and refer back, by chance."""
    draw = random.Random(seed)
    texts = ["text %d" % number for number in range(20)]
    made = [[] for _ in range(10)]
    for number in range(400):
        some = [draw.choice(made) for _ in range(draw.randrange(3))]
        leaves = [draw.choice(texts), "new %d" % number, number / 7.0, 10 ** 6 + number]
        values = some + draw.sample(leaves, draw.randrange(4))
        keys = draw.sample(texts, len(values)) + ["key %d" % number, number, "key", None]
        kind = draw.randrange(4)
        each = [values, tuple(values), dict(zip(keys[draw.randrange(4):], values)), set(texts)][kind]
        for place in made[: draw.randrange(3)]:
            place.append(each)
        if isinstance(each, list):
            made.append(each)
    return made


def counted_one_by_one(root):
    seen, waiting, size = {}, [root], 0
    while waiting:
        each = waiting.pop()
        if id(each) not in seen:
            seen[id(each)] = each
            size += aligned(each)
            waiting += gc.get_referents(each) + (list(each) if type(each) is dict else [])
    return size


@pytest.mark.parametrize("seed", range(20))
def test_what_is_shared_in_any_way_counts_once(seed):
    root = grown(seed)
    assert deep_size(root) == counted_one_by_one(root)


def test_several_roots_count_each_object_once():
    root = grown(1)
    walk = Walk()
    walk.bytes(root[:5])
    twice = walk.bytes(root[:])
    assert twice == counted_one_by_one(root[:]) + aligned(root[:5])


def test_a_dict_that_was_never_made_is_counted_and_still_not_made():
    value = "v" * 30
    one = Slotted(value)
    empty = getsizeof(Slotted.__new__(Slotted).__dict__)
    assert deep_size(one) == aligned(one, value) + ((empty + 7) & -8)
    referents = [each for each in gc.get_referents(one) if type(each) is dict]
    assert referents == []


def test_a_dict_as_value_is_not_taken_for_the_instance_dict():
    value = {"other": 1}
    one = Slotted(value)
    empty = getsizeof(Slotted.__new__(Slotted).__dict__)
    assert deep_size(one) == aligned(one, value, "other", 1) + ((empty + 7) & -8)


@pytest.mark.skipif(sys.version_info >= (3, 11), reason="instances have no dict of their own")
def test_an_instance_with_its_dict():
    one = Plain("v" * 30)
    assert deep_size(one) == aligned(one, one.__dict__, "value", one.value)


@pytest.mark.parametrize(
    "name", ["dict", "tuple", "class", "slots", "slots-dict-base", "namedtuple"]
)
def test_equal_to_pympler(tmpdir, name):
    if sys.version_info[:2] not in ((3, 6), (3, 7)):
        pytest.skip("Pympler 0.7 is the yardstick on 3.6 and 3.7")
    asizeof = pytest.importorskip("pympler.asizeof").asizeof
    held = subject(tmpdir.join("cargo.json"), name, 100).make()
    assert deep_size(held) == asizeof(held)


def test_sizing_twice_gives_the_same(tmpdir):
    held = subject(tmpdir.join("cargo.json"), "slots-dict-base", 100).make()
    assert deep_size(held) == deep_size(held)
