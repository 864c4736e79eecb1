"""The walk against tracemalloc's slope, for one object of each shape."""

import collections
import gc
import sys
from sys import getsizeof

import pytest

from tare_probe.memory import tracing
from tare_probe.memory.true_walk import true_size, true_slope

COUNT = 1500
WARM = 128


class Empty(object):
    pass


class Two(object):
    def __init__(self):
        self.a = None
        self.b = None


class Three(Two):
    def __init__(self):
        Two.__init__(self)
        self.c = None


class Slots(object):
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = None


class SlotsUnderDict(Empty):
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = None


class DictUnderSlots(Slots):
    def __init__(self):
        self.a = None
        self.c = None


class Int(int):
    pass


class List(list):
    pass


class Dict(dict):
    pass


class Tuple(tuple):
    pass


Named = collections.namedtuple("Named", "a b c")


def touched():
    made = Two()
    made.__dict__
    return made


def replaced():
    made = Two()
    made.__dict__ = {"z": None}
    return made


def deleted():
    made = Two()
    del made.b
    return made


def late():
    made = Empty()
    made.x = None
    return made


def many(count):
    lines = ["        self.f%d = None" % number for number in range(count)]
    text = "class Many(object):\n    def __init__(self):\n" + "\n".join(lines)
    namespace = {}
    exec(text, namespace)
    return namespace["Many"]


def ordered():
    made = collections.OrderedDict()
    made["a"] = None
    return made


SHAPES = {
    "empty": Empty,
    "two": Two,
    "three": Three,
    "slots": Slots,
    "slots under dict": SlotsUnderDict,
    "dict under slots": DictUnderSlots,
    "touched dict": touched,
    "replaced dict": replaced,
    "deleted attribute": deleted,
    "late attribute": late,
    "29 attributes": many(29),
    "30 attributes": many(30),
    "int": lambda: Int(5000),
    "list": lambda: List([None]),
    "dict": Dict,
    "tuple": lambda: Tuple((None, None)),
    "namedtuple": lambda: Named(None, None, None),
    "plain list": lambda: [None, None, None],
    "plain dict": lambda: {"a": None, "b": None},
    "grown dict": lambda: dict.fromkeys("abcdef"),
    "ordered dict": ordered,
    "set": lambda: set("ab"),
    "float": lambda: float("1.5"),
    "large int": lambda: int("1099511627776"),
    "text": lambda: "".join(["ab"] * 5),
    "wide text": lambda: u"".join([u"\u20ac"] * 10),
    "bytes": lambda: bytes(bytearray(10)),
}


def held(make):
    return [make() for _ in range(WARM)] and [make() for _ in range(COUNT)]


@pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
@pytest.mark.parametrize("name", sorted(SHAPES))
def test_equal_to_the_bytes_asked_for(name):
    make = SHAPES[name]
    kept = [make() for _ in range(WARM)]
    objects = [None] * COUNT
    with tracing.Traced() as traced:
        before = traced.settled()
        for index in range(COUNT):
            objects[index] = make()
        asked = traced.settled() - before
    assert abs(true_slope(objects) - float(asked) / COUNT) < 0.6 and kept


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_nothing_is_made_by_looking(name):
    make = SHAPES[name]
    objects = held(make)
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
