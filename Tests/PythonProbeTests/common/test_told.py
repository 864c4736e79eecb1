"""No value of the user's is in a reason."""

from __future__ import absolute_import

import pytest

from tare_probe.common.told import described


@pytest.mark.parametrize(
    "value, text",
    [
        (None, "None"),
        (True, "True"),
        (u"secret", "a text of length 6 (2bb80d53)"),
        (u"\ud800", "a text of length 1 ("),
        (-1234, "an int of length 4 ("),
        (2**70, "an int of length 22 ("),
        (1.5, "a float (9f29a130)"),
        ([1, 2], "a list of 2"),
        ({u"a": u"secret"}, "an object of 1 fields"),
        (object(), "a value of type object"),
    ],
)
def test_kind_and_size(value, text):
    assert described(value).startswith(text)


def test_two_values_are_told_apart():
    assert described(u"a") != described(u"b")
    assert described(1) != described(2)
    assert described(1.0) != described(1.5)
