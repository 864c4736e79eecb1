import pytest

from sample_records import CARGO, PRODUCT, cargo, fields, listed, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.records.plain_source import as_plain
from tare_probe.records.verify import same

NAMES = [
    name
    for name in catalogue.names("representations")
    if name != "text" and why_not(catalogue.find("representations", name)) is None
]


def plain_again(tmpdir, name, data, schema):
    dataset = request_dataset(tmpdir.join("d.json"), data, schema, share=["product"])
    one = subject(None, name, dataset=dataset)
    return [as_plain(one.access(style), one.dataset.root)(one.make())
            for style in one.representation.ACCESS]


@pytest.mark.parametrize("name", NAMES)
def test_dicts_come_out_again_by_every_access(tmpdir, name):
    for plain in plain_again(tmpdir, name, cargo(12), CARGO):
        assert same(plain, cargo(12))


OBJECTS = [name for name in ("dict", "tuple", "slots", "class", "sparse-class") if name in NAMES]


@pytest.mark.parametrize("name", OBJECTS)
def test_what_is_missing_null_nested_or_of_several_kinds(tmpdir, name):
    schema = fields(
        ("id", scalar("int")),
        ("note?", scalar("str", "null")),
        ("part?", PRODUCT),
        ("none", fields(("name", scalar("str")), nullable=True)),
        ("many", listed(fields(("in?", PRODUCT)))),
        ("odd", dict(PRODUCT, list=PRODUCT, scalars=["int", "null"])),
    )
    part = {"name": "a", "uid": "b"}
    data = [
        {"id": 1, "none": None, "many": [], "odd": part},
        {"id": 2, "note": None, "part": part, "none": {"name": "c"}, "many": [{}], "odd": [part]},
        {"id": 3, "note": "d", "none": None, "many": [{"in": part}], "odd": 5},
        {"id": 4, "none": None, "many": [], "odd": None},
    ]
    for plain in plain_again(tmpdir, name, data, schema):
        assert same(plain, data)


def test_records_nested_deeply(tmpdir):
    schema, record = PRODUCT, {"name": "a", "uid": "b"}
    for _ in range(20):
        schema, record = fields(("in", schema)), {"in": record}
    for plain in plain_again(tmpdir, "slots", [record], schema):
        assert same(plain, [record])
