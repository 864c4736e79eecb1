import sys
from sys import getsizeof

import pytest

from marks import needs_sizes
from tare_probe.memory.shallow_sizes import plain_bytes, size_function, sizes_of, told_bytes
from tare_probe.memory.walk import deep_size

pytestmark = needs_sizes


class Plain(object):
    pass


class Slotted(object):
    __slots__ = ("a", "b")


class Telling(object):
    def __sizeof__(self):
        return 1000


class Failing(object):
    def __sizeof__(self):
        raise ValueError("no size")


class Noting(object):
    """Stands in for a method, and notes each call as unittest.mock does."""

    def __call__(self, *arguments):
        raise AssertionError("called")

    def __get__(self, *arguments):
        raise AssertionError("asked for")


class Mocked(object):
    __sizeof__ = Noting()


class Foreign(object):
    """Its method is neither of Python nor a slot of C, as those of Cython are (pyarrow.Table)."""

    __sizeof__ = ([0] * 99).__len__


class Row(tuple):
    def __len__(self):
        raise AssertionError("asked for")


@pytest.mark.parametrize(
    "each", ([], [1, 2], (1,), {"a": 1}, set(), "text", 1.5, Plain(), Slotted(), ValueError("a"))
)
def test_sizes_are_those_of_getsizeof(each):
    assert sizes_of(type(each), [each] * 3) == {getsizeof(each): 3}


def test_a_method_of_another_kind_in_c_is_asked():
    assert size_function(Foreign) is told_bytes
    (size,) = sizes_of(Foreign, [Foreign()])
    assert size == getsizeof(Foreign()) >= 99


def test_sizes_that_differ_are_told_apart():
    texts = ["a", "ab", "ac"]
    assert sizes_of(str, texts) == {getsizeof("a"): 1, getsizeof("ab"): 2}


def test_a_class_may_say_a_size_of_its_own():
    assert size_function(Telling) is told_bytes
    assert sizes_of(Telling, [Telling()]) == {getsizeof(Telling()): 1}


@pytest.mark.parametrize("kind", (Failing, Mocked))
def test_what_cannot_say_it_or_must_not_be_asked_has_the_size_of_its_fields(kind):
    assert sizes_of(kind, [kind()]) == {getsizeof(Plain()): 1}


@pytest.mark.parametrize("each", (Plain(), Slotted(), object(), (1, 2)))
def test_the_size_of_fields_is_what_getsizeof_says(each):
    assert plain_bytes(each) == getsizeof(each)


def test_a_mock_is_walked_to_an_end():
    mock = pytest.importorskip("unittest.mock")
    made = mock.MagicMock()
    assert deep_size(made) > 0 and made.mock_calls == []


@pytest.mark.skipif(sys.version_info < (3, 4), reason="tracemalloc needs CPython 3.4")
def test_the_length_of_a_tuple_is_not_what_its_class_says():
    from tare_probe.memory.true_walk import true_size

    assert true_size(Row((None, None))) > getsizeof((None, None))
