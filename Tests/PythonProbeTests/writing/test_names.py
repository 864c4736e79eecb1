import pytest

from sample_records import fields, listed, root, scalar
from tare_probe.records.shapes import shapes
from tare_probe.writing.names import maker, name_shapes, singular, variable


@pytest.mark.parametrize(
    "plural, one",
    [
        ("people", "person"),
        ("orders", "order"),
        ("addresses", "address"),
        ("address", "address"),
        ("categories", "category"),
        ("boxes", "box"),
        ("statuses", "status"),
        ("status", "status"),
        ("line_items", "line_item"),
        ("old-people", "old-person"),
        ("movies", "movie"),
        ("analysis", "analysis"),
        ("s", "s"),
        ("cargo", "cargo"),
        (u"\u0434\u0430\u043d\u043d\u044b\u0435", u"\u0434\u0430\u043d\u043d\u044b\u0435"),
        ("", ""),
    ],
)
def test_singular(plural, one):
    assert singular(plural) == one


def named(schema, name):
    found = root(schema)
    name_shapes(found, singular(name))
    return [shape.name for shape in shapes(found)]


LEAF = fields(("a", scalar("int")))


def test_classes_are_named_after_one_object():
    schema = fields(("address", LEAF), ("settings", LEAF), ("lineItems", listed(LEAF)))
    assert named(schema, "people") == ["Person", "Address", "Settings", "LineItem"]


def test_equal_names_get_the_name_around_them_then_a_number():
    inner = fields(("city", LEAF))
    schema = fields(("city", LEAF), ("seat", inner), ("CITY", LEAF), ("Seat", LEAF), ("SEAT", LEAF))
    assert named(schema, "list") == [
        "List2", "City", "Seat", "List2CITY", "List2Seat", "List2SEAT2", "SeatCity"
    ]  # fmt: skip


def test_variables_and_functions():
    assert [variable(name) for name in ("people", "My File", "json", "class")] == [
        "people", "my_file", "records", "class_"
    ]  # fmt: skip
    found = root(fields(("lineItem", LEAF)))
    name_shapes(found, "order")
    assert [maker(shape) for shape in shapes(found)] == ["to_order", "to_line_item"]
