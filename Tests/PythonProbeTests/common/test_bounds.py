# -*- coding: utf-8 -*-
import sys

import pytest

from tare_probe.common.bounds import cut, is_name


@pytest.mark.parametrize("text", [u"", u"short", u"\u00e9" * 2048])
def test_what_is_short_enough_stays(text):
    assert cut(text) == text


@pytest.mark.parametrize("letter", [u"x", u"\u00e9", u"\u20ac"])
def test_what_is_long_is_cut_between_characters(letter):
    text = cut(letter * 5000)
    assert 4090 <= len(text.encode("utf-8")) <= 4096
    assert text.replace(letter, u"") == u"\u2026"
    assert cut(letter * 5000, 10).endswith(u"\u2026")


def test_what_is_no_text_is_said_to_be_none():
    assert cut(5) == "int, where a text should be"


def test_half_a_pair_of_surrogates_is_replaced():
    assert cut(u"a\ud800"[:1] + u"b") == "ab"
    cut(u"a\ud800b").encode("utf-8")
    if sys.version_info[0] > 2:
        assert cut(u"a\ud800b") == u"a\\ud800b"


@pytest.mark.parametrize("name", ["a", u"\u00e9t\u00e9", "x" * 200, "frozen-dict.2"])
def test_names(name):
    assert is_name(name)


@pytest.mark.parametrize("name", ["", None, 5, b"\xff", "a\0b", "a\x1b[31m", "a b", "a\n", u"\x9b", "x" * 201])
def test_no_names(name):
    assert not is_name(name)
