import sys

import pytest

from sample_records import subject
from tare_probe.common import catalogue
from tare_probe.memory import tracing
from tare_probe.memory.int_costs import int_costs
from tare_probe.memory.true_walk import TrueWalk

pytestmark = pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")


class Computing(object):
    """A loader whose ints are computed."""

    NAME = "computing"

    @staticmethod
    def prepare(text, form):
        return catalogue.find("loaders", "json").prepare(text, form)

    @staticmethod
    def load(argument):
        plain = catalogue.find("loaders", "json").load(argument)
        return [dict((key, value and value + 1) for key, value in each.items()) for each in plain]


def test_ints_that_json_reads_ask_for_what_they_say():
    assert int_costs(catalogue.find("loaders", "json")) == {}


@pytest.mark.skipif(sys.version_info < (3, 11), reason="computed ints ask for what they say")
def test_computed_ints_of_one_digit_ask_for_four_bytes_more():
    assert int_costs(Computing)[28] == 32


def test_a_loader_that_reads_no_large_ints_is_asked_for_small_ones():
    class Small(Computing):
        @staticmethod
        def load(argument):
            if len(argument) > 1000:
                raise OverflowError
            return Computing.load(argument)

    assert isinstance(int_costs(Small), dict)


def test_the_walk_takes_them():
    assert TrueWalk({28: 32}).bytes([10 ** 6]) - TrueWalk().bytes([10 ** 6]) == 4


def test_a_subject_asks_its_loader_once(tmpdir):
    from tare_probe.memory.true_walk import costs_of

    held = subject(tmpdir.join("cargo.json"), "dict", 3)
    assert costs_of(held) is costs_of(held)
