import pytest

from sample_records import CARGO, PRODUCT, cargo, fields, listed, root, scalar
from tare_probe.common import catalogue
from tare_probe.common.outcomes import WrongAnswer
from tare_probe.records.access import Access
from tare_probe.records.build_source import builder
from tare_probe.records.read_source import reader
from tare_probe.records.shapes import shapes
from tare_probe.records.subject import plain_reader
from tare_probe.records.verify import prove_loaded, prove_records, same


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


def test_a_difference_names_record_and_field_and_tells_no_value():
    held = cargo(5)
    held[3]["product"]["uid"] = "x" * 100
    with pytest.raises(WrongAnswer) as wrong:
        prove(held, cargo(5), CARGO)
    assert wrong.value.why.startswith("record 3: product.uid is a text of length 100 (")
    assert ", not a text of length 2 (" in wrong.value.why and "xxx" not in wrong.value.why


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


def proof_of(name, style, schema, plain):
    """A function that holds records and proves that they equal the plain ones."""
    representation = catalogue.find("representations", name)
    place = root(schema)
    types = dict((shape.name, representation.record_type(shape)) for shape in shapes(place))
    build = builder(representation, place, types)
    read = reader(Access(representation, style or representation.ACCESS[0]), place)
    return lambda records: prove_records(build(records), plain, place, read, plain_reader(place))


@pytest.mark.parametrize(
    "name, style", [("slots", "attribute"), ("slots", "key"), ("tuple", "index")]
)
def test_a_missing_field_is_told_from_every_value(name, style):
    schema = fields(
        ("id", scalar("int")), ("note?", scalar("str")), ("part?", PRODUCT),
        ("both?", scalar("int", "null")), ("whole?", dict(PRODUCT, scalars=["null"])),
    )
    part = {"name": "b", "uid": "c"}
    plain = [
        {"id": 1}, {"id": 2, "note": "a", "both": None, "whole": None},
        {"id": 3, "part": part, "both": 3, "whole": part},
    ]
    proof = proof_of(name, style, schema, plain)
    proof(plain)
    for other in ({"note": ""}, {"both": None}, {"whole": None}):
        with pytest.raises(WrongAnswer) as wrong:
            proof([dict(other, id=1)] + plain[1:])
        assert wrong.value.why.startswith("record 0: ")


@pytest.mark.parametrize("name", ["dict", "list", "tuple", "slots", "class", "slots-unique"])
def test_what_is_an_object_here_and_a_scalar_there_is_proved(name):
    odd = dict(PRODUCT, scalars=["int", "null"])
    schema = fields(("id", scalar("int")), ("odd", odd), ("many?", listed(odd, "str", "null")))
    part = {"name": "b", "uid": "c"}
    plain = [
        {"id": 1, "odd": 5, "many": "none"}, {"id": 2, "odd": None, "many": None},
        {"id": 3, "odd": part, "many": [4, None, part]}, {"id": 4, "odd": part},
    ]
    proof = proof_of(name, None, schema, plain)
    proof(plain)
    for other in ({"odd": 6}, {"odd": part}, {"many": []}):
        with pytest.raises(WrongAnswer):
            proof([dict(plain[0], **other)] + plain[1:])
