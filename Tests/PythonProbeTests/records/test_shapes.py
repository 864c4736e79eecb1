from sample_records import CARGO, PRODUCT, fields, listed, root, scalar
from tare_probe.records.shapes import dotted, shapes


def test_shapes_are_named_by_path_and_know_what_is_shared():
    found = shapes(root(CARGO, share=["product"]))
    assert [shape.name for shape in found] == ["Cargo", "Product", "Dates"]
    assert [shape.shared for shape in found] == [False, True, False]
    assert found[1].path == ("product",)
    assert found[1].fields == [("name", "name"), ("uid", "uid")]


def test_several_shared_paths():
    found = shapes(root(CARGO, share=[["product"], ["dates"]]))
    assert [shape.name for shape in found if shape.shared] == ["Product", "Dates"]


def test_kinds_of_places():
    place = root(
        fields(
            ("leaf", scalar("int", "null")),
            ("tags", listed(listed(scalar("str")))),
            ("owner", fields(("name", scalar("str")), nullable=True)),
            ("parts", listed(PRODUCT, "null")),
            ("odd", dict(PRODUCT, scalars=["int"])),
            ("both", dict(PRODUCT, list=scalar("int"))),
        )
    )
    kinds = [
        (member.key, member.place.kind, member.place.nullable) for member in place.shape.members
    ]
    assert kinds == [
        ("leaf", "leaf", True),
        ("tags", "leaf", False),
        ("owner", "object", True),
        ("parts", "list", True),
        ("odd", "mixed", False),
        ("both", "mixed", False),
    ]


def test_equal_names_get_numbers():
    place = root(fields(("part", fields(("cargo", PRODUCT)))))
    assert [shape.name for shape in shapes(place)] == ["Cargo", "Part", "Cargo_2"]


def test_dotted():
    assert dotted(("product", "name")) == "product.name"
    assert dotted(()) == "the record"


def test_a_schema_may_be_a_list_of_nodes_that_name_each_other():
    nodes = [
        {"scalars": [], "object": {"fields": [{"name": "a", "optional": True, "node": 1}]}},
        {"scalars": ["null"], "list": 2},
        {"scalars": ["int"], "object": {"fields": [{"name": "b", "optional": False, "node": 3}]}},
        {"scalars": ["str"]},
    ]
    place = root(nodes)
    member = place.child("a")
    assert member.optional and member.place.nullable and member.place.kind == "list"
    assert member.place.items.child("b").place.scalars == frozenset(["str"])
    assert nodes[0]["object"]["fields"][0]["node"] == 1
