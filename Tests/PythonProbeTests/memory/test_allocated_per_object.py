import sys
from sys import getsizeof

import pytest

from tare_probe.memory import tracing
from tare_probe.memory.allocated_per_object import allocated_per_object


class Slots(object):
    __slots__ = ("a", "b")


@pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
def test_bytes_of_one_further_object():
    header = 32 if sys.version_info < (3, 8) else 16
    assert allocated_per_object(Slots) == header + 16 + 2 * 8
    both = getsizeof([1, 2]) + allocated_per_object(Slots)
    assert allocated_per_object(lambda: [Slots(), None]) == both
    assert allocated_per_object(lambda: None) == 0


@pytest.mark.skipif(not tracing.why_not(), reason="tracemalloc is there")
def test_nothing_is_known_without_tracemalloc():
    assert allocated_per_object(Slots) is None
