import pytest

from proving import ended, proved
from sample_records import PRODUCT, fields, listed, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import WrongAnswer

ODD = fields(
    ("id", scalar("int")),
    ("note?", scalar("str", "null")),
    ("part?", PRODUCT),
    ("none", fields(("name", scalar("str")), nullable=True)),
    ("many", listed(PRODUCT)),
)
RECORDS = [
    {"id": 1, "none": None, "many": []},
    {"id": 2, "note": None, "part": {"name": "a", "uid": "b"}, "none": {"name": "c"}, "many": []},
    {"id": 3, "note": "d", "none": None, "many": [{"name": "e", "uid": "f"}]},
]
HOLDS_ALL = [
    name
    for name in ("dict", "frozendict", "tuple", "class", "sparse-class", "slots", "json-bytes")
    if why_not(catalogue.find("representations", name)) is None
]


def test_the_answer_is_each_field_of_the_last_record(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "tuple"), "iterate")
    last = (1011, "Duper", "u1", "2200-10-11", "2200-11-11")
    assert ours.run(ours.argument) == theirs.run(theirs.argument) == last
    assert len(ours.of_each(ours.argument)) == 12


@pytest.mark.parametrize("name", HOLDS_ALL)
def test_what_may_be_missing_or_null_is_one_value(tmpdir, name):
    dataset = request_dataset(tmpdir.join("d.json"), RECORDS, ODD)
    ours, theirs = proved(subject(None, name, dataset=dataset), "iterate")
    assert len(ours.places) == 5
    assert theirs.of_each(theirs.argument)[0] == (1, None, None, None, [])
    assert theirs.of_each(theirs.argument)[1][1:3] == (None, {"name": "a", "uid": "b"})


@pytest.mark.parametrize("name", ["array-columns", "pandas", "numpy-struct"])
def test_a_column_that_some_records_lack(tmpdir, name):
    representation = catalogue.find("representations", name)
    if why_not(representation):
        pytest.skip(why_not(representation))
    schema = fields(("id", scalar("int")), ("part?", PRODUCT), ("note?", scalar("str")))
    data = [{"id": 1}, {"id": 2, "part": {"name": "a", "uid": "b"}, "note": "c"}]
    dataset = request_dataset(tmpdir.join("d.json"), data, schema)
    assert ended(subject(None, name, dataset=dataset), "iterate") is None


def test_a_field_that_differs_in_any_record_is_seen(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "dict"), "iterate")
    theirs.argument = [dict(record) for record in theirs.argument]
    theirs.argument[3]["id"] = 5
    with pytest.raises(WrongAnswer) as wrong:
        ours.prove(theirs)
    assert "record 3: id" in wrong.value.why


def test_records_that_are_no_objects_have_no_fields(tmpdir):
    dataset = request_dataset(tmpdir.join("d.json"), [1, 2], scalar("int"))
    why = ended(subject(None, "dict", dataset=dataset), "iterate")
    assert why == "not every record is an object, so not all have fields"
