import pytest

from records import CARGO, PRODUCT, cargo, fields, listed, root, scalar
from tare_probe import catalogue
from tare_probe.access import Access
from tare_probe.build_source import builder
from tare_probe.outcomes import WrongAnswer
from tare_probe.read_source import reader
from tare_probe.shapes import shapes
from tare_probe.subject import plain_reader
from tare_probe.verify import prove_loaded, prove_records, same


@pytest.mark.parametrize(
    "one, other, equal",
    [
        (1, 1, True),
        (1, True, False),
        (1, 1.0, False),
        ("a", "a", True),
        ([1, {"a": None}], [1, {"a": None}], True),
        ([1], [True], False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        (None, 0, False),
        (0.0, -0.0, False),
    ],
)
def test_same_compares_value_and_type(one, other, equal):
    assert same(one, other) is equal


def prove(held, plain, schema):
    place = root(schema)
    access = Access(catalogue.find("representations", "dict"), "key")
    prove_records(held, plain, place, reader(access, place), plain_reader(place))


def test_equal_records_pass():
    prove(cargo(5), cargo(5), CARGO)


def test_a_difference_names_record_field_and_values():
    held = cargo(5)
    held[3]["product"]["uid"] = "x" * 100
    with pytest.raises(WrongAnswer) as wrong:
        prove(held, cargo(5), CARGO)
    assert wrong.value.why.startswith("record 3: product.uid is 'xxxx")
    assert "not" in wrong.value.why and len(wrong.value.why) < 100


@pytest.mark.parametrize("value", [True, 1.0, "1", None])
def test_types_count(value):
    schema = fields(("id", scalar("int")))
    with pytest.raises(WrongAnswer):
        prove([{"id": value}], [{"id": 1}], schema)


def test_lists_null_objects_and_missing_fields():
    schema = fields(
        ("tags", listed(scalar("str"))), ("parts", listed(PRODUCT)), ("note?", scalar("int"))
    )
    part = {"name": "a", "uid": "b"}
    plain = [{"tags": ["x"], "parts": [part]}, {"tags": [], "parts": [], "note": 1}]
    prove(plain, plain, schema)
    for wrong in (
        [{"tags": ["x", "y"], "parts": [part]}, plain[1]],
        [{"tags": ["x"], "parts": [part, part]}, plain[1]],
        [plain[0], {"tags": [], "parts": []}],
        [dict(plain[0], note=5), plain[1]],
    ):
        with pytest.raises(WrongAnswer):
            prove(wrong, plain, schema)


def test_a_field_the_schema_does_not_name_is_refused():
    with pytest.raises(ValueError):
        prove([{"id": 1, "more": 2}], [{"id": 1, "more": 2}], fields(("id", scalar("int"))))


def test_a_missing_record_is_a_wrong_answer():
    with pytest.raises(WrongAnswer):
        prove(cargo(4), cargo(5), CARGO)
    with pytest.raises(WrongAnswer):
        prove_loaded([{"a": 1}], [{"a": 2}])


@pytest.mark.parametrize("name, style", [("slots", "attribute"), ("slots", "key"), ("tuple", "index")])
def test_a_missing_field_is_none_and_no_other_value(name, style):
    representation = catalogue.find("representations", name)
    schema = fields(
        ("id", scalar("int")), ("note?", scalar("str")), ("part?", PRODUCT),
        ("both?", scalar("int", "null")), ("whole?", dict(PRODUCT, scalars=["null"])),
    )
    place = root(schema)
    part = {"name": "b", "uid": "c"}
    plain = [
        {"id": 1}, {"id": 2, "note": "a", "both": None, "whole": None},
        {"id": 3, "part": part, "both": 3, "whole": part},
    ]
    types = dict((shape.name, representation.record_type(shape)) for shape in shapes(place))
    held = builder(representation, place, types)(plain)
    read = reader(Access(representation, style), place)
    prove_records(held, plain, place, read, plain_reader(place))
    swapped = builder(representation, place, types)([{"id": 1, "note": ""}] + plain[1:])
    with pytest.raises(WrongAnswer) as wrong:
        prove_records(swapped, plain, place, read, plain_reader(place))
    assert wrong.value.why.startswith("record 0: ")
    for changed in ({"id": 1, "both": None}, {"id": 1, "whole": None}):
        with pytest.raises(WrongAnswer):
            nulled = builder(representation, place, types)([changed] + plain[1:])
            prove_records(nulled, plain, place, read, plain_reader(place))


@pytest.mark.parametrize("name", ["dict", "list", "tuple", "slots", "class", "slots-unique"])
def test_what_is_an_object_here_and_a_scalar_there_is_proved(name):
    representation = catalogue.find("representations", name)
    odd = dict(PRODUCT, scalars=["int", "null"])
    schema = fields(("id", scalar("int")), ("odd", odd), ("many?", listed(odd, "str", "null")))
    place = root(schema)
    part = {"name": "b", "uid": "c"}
    plain = [
        {"id": 1, "odd": 5, "many": "none"}, {"id": 2, "odd": None, "many": None},
        {"id": 3, "odd": part, "many": [4, None, part]}, {"id": 4, "odd": part},
    ]
    types = dict((shape.name, representation.record_type(shape)) for shape in shapes(place))
    held = builder(representation, place, types)(plain)
    read = reader(Access(representation, representation.ACCESS[0]), place)
    prove_records(held, plain, place, read, plain_reader(place))
    for other in (dict(plain[0], odd=6), dict(plain[0], odd=part), dict(plain[0], many=[])):
        changed = builder(representation, place, types)([other] + plain[1:])
        with pytest.raises(WrongAnswer):
            prove_records(changed, plain, place, read, plain_reader(place))
