import pytest

from sample_records import CARGO, PRODUCT, cargo, fields, listed, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable
from tare_probe.protocol.plugins import KINDS
from tare_probe.records.subject import prove

NAMES = [
    name
    for name in catalogue.names("representations")
    if name != "text" and why_not(catalogue.find("representations", name)) is None
]


def test_every_representation_says_how_one_works_with_it():
    for name in catalogue.names("representations"):
        assert catalogue.find("representations", name).KIND in KINDS, name


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


# One type a field and no room beside it, so that nothing can say that a field is not there.
FULL = ("struct-packed", "ctypes-struct")


@pytest.mark.parametrize("name", [name for name in NAMES if name != "slots-unique"])
@pytest.mark.parametrize(
    "node, values",
    [
        (scalar("str"), [u"a", u"", u"\u4e16"]),
        (scalar("int"), [0, -1, 2**62]),
        (scalar("float"), [0.0, -0.0, 1.5]),
        (scalar("bool"), [True, False, True]),
        (PRODUCT, [{"name": "a", "uid": ""}] * 3),
        (
            fields(("in", PRODUCT), ("note?", scalar("int"))),
            [{"in": {"name": "a", "uid": "b"}}] * 3,
        ),
    ],
)
def test_fields_that_are_not_always_there_are_held_or_named(tmpdir, name, node, values):
    schema = fields(("id", scalar("int")), ("odd?", node), ("last", scalar("str")))
    data = [{"id": 1, "last": "x"}] + [{"id": 2, "odd": value, "last": "y"} for value in values]
    if "note" in str(node):
        data.append({"id": 3, "odd": dict(values[0], note=5), "last": "z"})
    data.append({"id": 4, "last": ""})
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    if name in FULL:
        with pytest.raises(Unavailable) as refused:
            prove(one)
        assert refused.value.why == "%s cannot hold the optional field odd" % name
    else:
        assert prove(one)[0] == data


@pytest.mark.parametrize("name", [name for name in NAMES if name != "slots-unique"])
def test_a_field_that_may_be_missing_or_null_is_held_or_named(tmpdir, name):
    schema = fields(("id", scalar("int")), ("odd?", scalar("str", "null")))
    data = [{"id": 1}, {"id": 2, "odd": None}, {"id": 3, "odd": u"a"}]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    try:
        assert prove(one)[0] == data
    except Unavailable as refused:
        assert name in FULL + ("numpy-struct", "pyarrow-table", "polars") and "odd" in refused.why


@pytest.mark.parametrize("name", [name for name in NAMES if name != "slots-unique"])
def test_an_empty_part_is_not_taken_for_none(tmpdir, name):
    schema = fields(("id", scalar("int")), ("odd?", fields(("note?", scalar("int")))))
    data = [{"id": 1}, {"id": 2, "odd": {}}, {"id": 3, "odd": {"note": 4}}]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    try:
        assert prove(one)[0] == data
    except Unavailable as refused:
        assert hasattr(catalogue.find("representations", name), "layout") and "odd" in refused.why


@pytest.mark.parametrize("name", OBJECTS)
def test_lists_of_parts_with_optional_fields(tmpdir, name):
    schema = fields(("many", listed(fields(("id", scalar("int")), ("note?", scalar("str"))))))
    data = [{"many": [{"id": 1}, {"id": 2, "note": u"a"}]}, {"many": []}]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    if name != "slots-unique":
        assert prove(one)[0] == data


@pytest.mark.parametrize("name", [name for name in OBJECTS if name != "slots-unique"])
def test_a_field_that_is_an_object_here_and_a_list_there_is_held_or_named(tmpdir, name):
    odd = dict(PRODUCT, list=dict(PRODUCT, scalars=["str"]), scalars=["null"])
    part = {"name": "a", "uid": "b"}
    data = [{"odd": part}, {"odd": [part, u"x"]}, {"odd": []}, {"odd": None}]
    schema = fields(("odd", odd))
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    if name == "list":
        with pytest.raises(Unavailable) as refused:
            prove(one)
        assert refused.value.why == "list cannot hold odd: sometimes an object, sometimes a list"
    else:
        assert prove(one)[0] == data


def test_a_sparse_object_has_what_is_there_and_nothing_else(tmpdir):
    schema = fields(("id", scalar("int")), ("note?", scalar("str", "null")), ("part?", PRODUCT))
    data = [{"id": 1}, {"id": 2, "note": None, "part": {"name": "a", "uid": "b"}}]
    dataset = request_dataset(tmpdir.join("d.json"), data, schema)
    first, second = subject(None, "sparse-class", dataset=dataset).make()
    assert not hasattr(first, "note") and not hasattr(first, "part")
    assert second.note is None and second.part.uid == "b"
