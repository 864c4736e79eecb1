import pytest

from sample_records import CARGO, PRODUCT, cargo, fields, listed, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.subject import prove

NAMES = [
    name
    for name in catalogue.names("representations")
    if name != "text" and why_not(catalogue.find("representations", name)) is None
]


@pytest.mark.parametrize("name", NAMES)
def test_every_representation_holds_every_field(tmpdir, name):
    one = subject(tmpdir.join("cargo.json"), name)
    plain, held = prove(one)
    assert plain == cargo(12) and len(one.access().unfold(held, held)[0]) == 12


# Layouts hold no lists; what they say of them is in test_traps.
OBJECTS = [
    name
    for name in NAMES
    if name == "json-bytes" or not hasattr(catalogue.find("representations", name), "layout")
]


@pytest.mark.parametrize("name", [name for name in OBJECTS if name != "slots-unique"])
def test_awkward_keys_and_nested_lists(tmpdir, name):
    schema = fields(
        ("class", scalar("int", "float")),
        ("1", scalar("str", "null")),
        (u"\u00e9 \"'\n", scalar("str")),
        ("count", listed(listed(PRODUCT))),
        ("none", fields()),
    )
    data = [
        {
            "class": 1,
            "1": None,
            u"\u00e9 \"'\n": u"\u4e16",
            "count": [[{"name": "a", "uid": "b"}], []],
            "none": {},
        },
        {"class": 1.5, "1": "x", u"\u00e9 \"'\n": "", "count": [], "none": {}},
    ]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    assert len(prove(one)[1]) == 2


def test_unique_parts_are_one_object_until_forgotten(tmpdir):
    one = subject(tmpdir.join("cargo.json"), "slots-unique")
    first, second = one.make(), one.make()
    assert first[1].product is first[4].product and first[1].product is second[1].product
    assert first[1].dates is not first[4].dates
    one.forget()
    assert one.make()[1].product is not first[1].product


def test_unique_needs_a_shared_part_of_scalars(tmpdir):
    dataset = request_dataset(tmpdir.join("a.json"), cargo(2), CARGO)
    with pytest.raises(Unavailable) as refused:
        subject(None, "slots-unique", dataset=dataset).make()
    assert refused.value.why == "the dataset names no part to share"
    schema = fields(("a", fields(("b", listed(PRODUCT)))))
    dataset = request_dataset(tmpdir.join("b.json"), [{"a": {"b": []}}], schema, share=["a"])
    with pytest.raises(Unavailable) as refused:
        subject(None, "slots-unique", dataset=dataset).make()
    assert refused.value.why == "the shared part a holds more than scalars"


def test_item_access_of_the_classes(tmpdir):
    for name in ("class", "slots", "slots-dict-base"):
        record = subject(tmpdir.join("cargo.json"), name).make()[1]
        assert record["product"]["name"] == record.product.name == "Elec'sOil"
        assert hasattr(record, "__dict__") is (name != "slots")


@pytest.mark.parametrize("name", [name for name in NAMES if name != "slots-unique"])
def test_fields_that_are_not_always_there_are_held_or_named(tmpdir, name):
    schema = fields(("id", scalar("int")), ("note?", scalar("str")), ("part?", PRODUCT))
    data = [{"id": 1}, {"id": 2, "note": "a", "part": {"name": "b", "uid": "c"}}, {"id": 3}]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    if hasattr(catalogue.find("representations", name), "layout") and name != "json-bytes":
        with pytest.raises(Unavailable) as refused:
            prove(one)
        assert "note" in refused.value.why
    else:
        assert prove(one)[0] == data
