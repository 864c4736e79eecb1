import json

import pytest

from sample_records import cargo
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable

LOADERS = [catalogue.find("loaders", name) for name in catalogue.names("loaders")]
HERE = [each for each in LOADERS if not hasattr(each, "MAKES") and why_not(each) is None]


@pytest.mark.parametrize("loader", HERE, ids=lambda loader: loader.NAME)
def test_arrays_and_lines_give_the_same_records(loader):
    data = cargo(3)
    lines = "\n".join(json.dumps(record) for record in data) + "\n\n"
    assert loader.load(loader.prepare(json.dumps(data), "array")) == data
    assert loader.load(loader.prepare(lines, "lines")) == data


def test_eval_shares_equal_values():
    loader = catalogue.find("loaders", "eval")
    records = loader.load(
        loader.prepare(json.dumps([{"a": "x y"}, {"a": "x y"}, {"a": 1e999}]), "array")
    )
    assert records[0]["a"] is records[1]["a"] and records[2]["a"] == float("inf")


def test_eval_says_when_the_parser_is_too_shallow():
    loader = catalogue.find("loaders", "eval")
    with pytest.raises(Unavailable) as refused:
        loader.load("[" * 9000 + "]" * 9000)
    assert "nested 9000 deep" in refused.value.why


def test_lines_are_split_at_line_feeds_only():
    if str is not bytes:
        loader = catalogue.find("loaders", "json")
        assert loader.load(loader.prepare(u'"a\u2028b"\n1', "lines")) == [u"a\u2028b", 1]
