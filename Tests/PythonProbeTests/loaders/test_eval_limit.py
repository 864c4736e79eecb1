"""A text that is too long for one literal is refused with its size, and with what helps."""

import pytest

from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable

LOADER = catalogue.find("loaders", "eval")


def test_a_long_text_is_refused_before_anything_is_compiled():
    with pytest.raises(Unavailable) as refused:
        LOADER.prepare("[" + " " * LOADER.MOST_TEXT + "]", "array")
    assert "16.0 MiB of data" in refused.value.why and "'--sample N'" in refused.value.why


def test_a_short_one_is_not():
    assert LOADER.load(LOADER.prepare('[{"a": 1}]', "array")) == [{"a": 1}]


def test_bytes_count_and_not_characters():
    with pytest.raises(Unavailable) as refused:
        LOADER.prepare(u'["%s"]' % (u"\u20ac" * (LOADER.MOST_TEXT // 3)), "array")
    assert "16.0 MiB of data" in refused.value.why
