import os
import struct

import pytest

from tare_probe.common.outcomes import Failed
from tare_probe.instructions.perf_event import Perf, attributes


def test_attributes_ask_for_instructions_of_user_code():
    text = attributes()
    assert len(text) == 64
    kind, size, config, period, sample, read, flags = struct.unpack_from("=IIQQQQQ", text)
    assert (kind, size, config) == (0, 64, 1)
    # pinned, exclude_kernel, exclude_hv: bits 2, 5 and 6 of <linux/perf_event.h>
    assert (period, sample, read, flags) == (0, 0, 0, 0b1100100)


@pytest.fixture
def pipe():
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def test_a_count_is_what_was_executed_between_two_readings(pipe):
    reading, writing = pipe
    perf = Perf(reading)
    os.write(writing, struct.pack("=Q", 1000))
    passes = lambda run, arguments: os.write(writing, struct.pack("=Q", 1250))  # noqa: E731
    assert perf.count(passes, None, []) == 250


def test_a_counter_that_lost_its_place_fails(pipe):
    reading, writing = pipe
    os.write(writing, b"\0\0")
    with pytest.raises(Failed):
        Perf(reading).read()
