import struct

import pytest

from tare_probe.common.outcomes import Failed
from tare_probe.instructions.process_usage import PLACE, ProcessUsage


def test_instructions_stand_behind_the_fields_that_are_older():
    told = iter([1000, 1250])

    def tell(pid, flavour, buffer):
        struct.pack_into("=Q", buffer, PLACE, next(told))
        return 0

    assert ProcessUsage(tell).count(lambda run, arguments: None, None, []) == 250


def test_a_system_that_does_not_say_fails():
    with pytest.raises(Failed):
        ProcessUsage(lambda pid, flavour, buffer: -1).read()
