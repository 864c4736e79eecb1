import pytest

from sample_records import CARGO, PRODUCT, cargo, fields, listed, root, scalar
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.build_source import builder, text
from tare_probe.records.shapes import shapes


def build(name, schema, data):
    representation = catalogue.find("representations", name)
    place = root(schema)
    types = dict((shape.name, representation.record_type(shape)) for shape in shapes(place))
    return builder(representation, place, types)(data)


def test_source_reads_as_a_person_would_write_it():
    source = text(
        catalogue.find("representations", "slots"),
        root(fields(("id", scalar("int")), ("p", PRODUCT))),
    )
    assert (
        'return [Cargo(record["id"], P(record["p"]["name"], record["p"]["uid"])) for record'
        in source
    )


def test_tuples_and_dicts_are_displays():
    data = cargo(2)
    assert build("dict", CARGO, data) == data
    held = build("tuple", CARGO, data)
    assert held[1] == (1001, ("Elec'sOil", "u1"), ("2200-10-01", "2200-11-11"))
    assert build("dict", CARGO, data)[0] is not data[0]


def test_lists_of_objects_and_null_objects():
    schema = fields(("parts", listed(PRODUCT, "null")), ("owner", dict(PRODUCT, scalars=["null"])))
    data = [
        {"parts": [{"name": "a", "uid": "b"}] * 2, "owner": None},
        {"parts": None, "owner": {"name": "c", "uid": "d"}},
        {"parts": [], "owner": None},
    ]
    assert build("tuple", schema, data) == [
        ([("a", "b")] * 2, None),
        (None, ("c", "d")),
        ([], None),
    ]


@pytest.mark.parametrize("name", ["dict", "tuple", "slots", "class"])
def test_deep_records_compile(name):
    schema, data = scalar("int"), 7
    for _ in range(256):
        schema, data = fields(("a", schema)), {"a": data}
    held = build(name, schema, [data])[0]
    for _ in range(256):
        held = held.a if name in ("slots", "class") else held[0 if name == "tuple" else "a"]
    assert held == 7


def test_an_optional_field_is_none_where_it_is_missing():
    schema = fields(
        ("id", scalar("int")),
        ("note?", PRODUCT),
        ("parts?", listed(PRODUCT)),
        ("n?", scalar("int")),
    )
    part = {"name": "a", "uid": "b"}
    data = [{"id": 1}, {"id": 2, "note": part, "parts": [part], "n": 3}]
    assert build("dict", schema, data) == data
    assert build("tuple", schema, data) == [
        (1, None, None, None),
        (2, ("a", "b"), [("a", "b")], 3),
    ]
    held = build("slots", schema, data)
    assert held[0].note is None and held[1].note.uid == "b"


def test_what_may_be_missing_and_null_is_told_apart():
    schema = fields(("id", scalar("int")), ("note?", scalar("str", "null")))
    data = [{"id": 1}, {"id": 2, "note": None}, {"id": 3, "note": "a"}]
    assert build("dict", schema, data) == data
    assert build("tuple", schema, data) == [(1, Ellipsis), (2, None), (3, "a")]
    assert [record.note for record in build("slots", schema, data)] == [Ellipsis, None, "a"]


def test_what_is_an_object_here_and_a_scalar_there_is_held_as_either():
    schema = fields(
        ("odd", dict(PRODUCT, scalars=["int"])), ("many", listed(dict(PRODUCT, scalars=["str"])))
    )
    part = {"name": "c", "uid": "d"}
    data = [{"odd": 5, "many": []}, {"odd": part, "many": ["x", part]}]
    assert build("dict", schema, data) == data
    assert build("tuple", schema, data) == [(5, []), (("c", "d"), ["x", ("c", "d")])]


def test_what_is_an_object_here_and_a_list_there_is_held_as_either():
    schema = fields(("odd", dict(PRODUCT, list=scalar("int"))))
    part = {"name": "c", "uid": "d"}
    data = [{"odd": [5]}, {"odd": part}]
    assert build("dict", schema, data) == data
    assert build("tuple", schema, data) == [([5],), (("c", "d"),)]
