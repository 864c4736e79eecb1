from __future__ import absolute_import

import pytest

from tare_probe.common.clocks import cpu, rounded, wall


@pytest.mark.parametrize(
    "seconds, digits",
    [(0.0, 0.0), (0.000123456, 0.0001235), (1.99996, 2.0), (9.9996e-08, 1e-07), (60.0, 60.0)],
)
def test_seconds_have_the_four_digits_that_a_clock_knows(seconds, digits):
    assert rounded(seconds) == digits


def test_rounding_moves_a_sample_by_less_than_reading_the_clocks_does():
    worst = max(abs(rounded(part / 7919e6) * 7919e6 / part - 1) for part in range(7919, 17919))
    assert 0.0004 < worst < 0.00051


@pytest.mark.parametrize("clock", [wall, cpu])
def test_clocks_go_forward(clock):
    start = clock()
    assert sum(range(100000)) and clock() >= start
