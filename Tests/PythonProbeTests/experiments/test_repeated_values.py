import json
import sys

import pytest

from tare_probe.common.implementation import is_cpython
from tare_probe.experiments import repeated_values
from tare_probe.records.repetition import Repetition

pytestmark = pytest.mark.skipif(not is_cpython(), reason="objects tell no size")

RECORDS = [{"id": 1000 + n, "kind": "ab" * (n % 2 + 1), "tags": ["xy", "xyz"]} for n in range(6)]


class Told(object):
    """A dataset of JSON Lines or of one array."""

    def __init__(self, text, format):
        self.format = format
        self._text = text

    def read(self):
        return self._text


class Context(object):
    def __init__(self, lines):
        texts = [json.dumps(each) for each in RECORDS]
        if lines:
            self.dataset = Told("\n".join(texts), "lines")
        else:
            self.dataset = Told("[%s]" % ",".join(texts), "array")


def found(lines):
    """{field: {role: value}} of an answer."""
    fields = {}
    for each in repeated_values.observe(Context(lines)).fields()["observations"]:
        fields.setdefault(each.get("subject"), {})[each.get("role")] = each["value"]
    return fields


def test_what_repeats_is_told_with_the_bytes_that_sharing_saves():
    text = type(json.loads("\"ab\""))
    of = dict((each, sys.getsizeof(text(each))) for each in ("ab", "abab", "xy", "xyz"))
    fields = found(False)
    assert fields["kind"] == {
        "values": 6, "distinct": 2, "held": 3 * (of["ab"] + of["abab"]),
        "saved": 2 * (of["ab"] + of["abab"]),
    }
    assert fields["tags[]"]["saved"] == 5 * (of["xy"] + of["xyz"])
    assert "id" not in fields  # no two are equal
    # One load shares its keys, but for 2.7's.
    assert ("held" in fields[None]) == (sys.version_info[0] == 2)


def test_keys_of_lines_are_made_anew_for_each_line():
    keys = found(True)[None]
    assert keys["values"] == 18 and keys["distinct"] == 3
    assert keys["held"] == 6 * keys["saved"] / 5


def test_equal_values_of_two_types_are_not_one():
    found = dict(Repetition([{"a": 2.0}, {"a": 2}, {"a": float("2")}]).fields())["a"]
    assert found.values == 3 and found.distinct == 2
    assert found.saved == sys.getsizeof(2.0)
