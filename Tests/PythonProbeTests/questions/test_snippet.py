import warnings

import pytest

from marks import needs_cpython
from tare_probe.questions import snippet


@needs_cpython
def test_a_module_has_constants_of_its_own():
    names = snippet.module("a = 2577\nb = 2577\n", given=7)
    assert names["a"] is names["b"] and names["given"] == 7
    assert names["a"] is not snippet.module("a = 2577\n")["a"]


def test_a_module_inherits_no_future_of_the_probe():
    assert snippet.module("x = 7 / 2\n")["x"] == eval(compile("7 / 2", "x", "eval", 0, True))


@needs_cpython
def test_lines_at_the_prompt_are_compiled_apart():
    names = snippet.prompt("a = 2577\nb = 2577\nc = 2577; d = 2577\n")
    assert names["a"] is not names["b"] and names["c"] is names["d"]


def test_seen_pairs_become_observations():
    answer = snippet.seen({"seen": [("yes", True), ("many", 20)]})
    assert answer.fields()["observations"] == [
        {"name": "yes", "value": True, "unit": "bool"},
        {"name": "many", "value": 20, "unit": "count"},
    ]


@pytest.mark.parametrize("source", ["a = 1\nb = a +\n", "1 = 2\n"])
def test_a_source_that_is_none_is_a_syntax_error(source):
    with pytest.raises(SyntaxError):
        snippet.module(source)


def test_identity_of_names_warns_of_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        snippet.module("a = 2577\nb = 2577\nseen = [('same', a is b)]\n")
