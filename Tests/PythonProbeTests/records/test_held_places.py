"""Which objects stand at which place of the schema, whatever holds them."""

import pytest

from marks import needs_sizes
from sample_records import fields, listed, request_dataset, scalar, subject
from tare_probe.records.held_places import held_places

ORDERS = [
    {"id": 1001, "who": {"name": "first"}, "lines": [{"price": 1.5}, {"price": 2.5}], "tags": ["x"]},
    {"id": 1002, "who": None, "lines": [], "tags": ["y", "z"], "note": "rare"},
]
SCHEMA = fields(
    ("id", scalar("int")),
    ("who", fields(("name", scalar("str")), nullable=True)),
    ("lines", listed(fields(("price", scalar("float"))))),
    ("tags", listed(scalar("str"))),
    ("note?", scalar("str")),
)


@pytest.mark.parametrize("name", ("dict", "class", "slots"))
def test_each_place_has_its_objects(tmpdir, name):
    held = subject(None, name, dataset=request_dataset(tmpdir.join("a"), ORDERS, SCHEMA))
    records = held.make()
    found = dict(held_places(held.access(), held.dataset.root, records))
    assert found[""] is records
    assert found["id"] == [1001, 1002] and found["note"] == ["rare"]
    assert found["who.name"] == ["first"] and found["who"][1] is None
    assert found["lines[].price"] == [1.5, 2.5] and found["tags[]"] == ["x", "y", "z"]
    assert len(found["lines[]"]) == 2 and found["lines[]"][0] is found["lines"][0][0]


@needs_sizes
def test_what_is_made_when_it_is_read_is_no_part_of_a_record(tmpdir):
    held = subject(tmpdir.join("a.json"), "ctypes-struct")
    names = [name for name, _ in held_places(held.access(), held.dataset.root, held.make())]
    assert names == ["", "id"]
