import json

import pytest

from sample_records import cargo, fields, request_dataset, scalar, subject
from tare_probe.common.outcomes import Unavailable
from tare_probe.loaders import json as standard
from tare_probe.records.json_writing import writer


def test_dicts_are_written_as_they_are(tmpdir):
    assert writer(subject(tmpdir.join("a.json"), "dict")) is standard.dump
    assert writer(subject(tmpdir.join("a.json"), "ordereddict")) is standard.dump


@pytest.mark.parametrize("name", ["tuple", "slots", "array-columns"])
def test_others_are_made_dicts_first(tmpdir, name):
    one = subject(tmpdir.join("a.json"), name)
    write = writer(one)
    assert write is not standard.dump and json.loads(write(one.make())) == cargo(12)


def test_a_field_that_is_missing_is_not_written(tmpdir):
    schema = fields(("id", scalar("int")), ("note?", scalar("str")))
    data = [{"id": 1, "note": "a"}] * 70 + [{"id": 2}]
    dataset = request_dataset(tmpdir.join("a.json"), data, schema)
    one = subject(None, "slots", dataset=dataset)
    assert json.loads(writer(one)(one.make())) == data


def test_what_does_not_write_says_so(tmpdir):
    one = subject(tmpdir.join("a.json"), "dict")
    one.loader = type("Reader", (object,), {"NAME": "reader"})
    with pytest.raises(Unavailable) as refused:
        writer(one)
    assert refused.value.why == "reader reads and does not write"
