import sys
from sys import getsizeof

import pytest

from tare_probe.asked import asked


class Slots(object):
    __slots__ = ("a", "b")


@pytest.mark.skipif(sys.version_info < (3, 4), reason="tracemalloc needs CPython 3.4")
def test_bytes_of_one_further_object():
    header = 32 if sys.version_info < (3, 8) else 16
    assert asked(Slots) == header + 16 + 2 * 8
    assert asked(lambda: [Slots(), None]) == getsizeof([1, 2]) + asked(Slots)
    assert asked(lambda: None) == 0


@pytest.mark.skipif(sys.version_info >= (3, 4), reason="tracemalloc is there")
def test_nothing_is_known_without_tracemalloc():
    assert asked(Slots) is None
