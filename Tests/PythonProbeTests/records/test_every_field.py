from sample_records import PRODUCT, fields, listed, root, scalar, subject
from tare_probe.common import catalogue
from tare_probe.records.access import Access
from tare_probe.records.every_field import every_field

SCHEMA = fields(
    ("id", scalar("int")),
    ("product", PRODUCT),
    ("note?", scalar("str")),
    ("none", fields(("name", scalar("str")), nullable=True)),
    ("many", listed(PRODUCT)),
)


def sources(name, style):
    access = Access(catalogue.find("representations", name), style)
    line, found = every_field(access, root(SCHEMA))
    assert line is None
    return [source for source, _ in found]


def test_objects_that_are_always_there_are_read_to_the_ground():
    assert sources("dict", "key") == [
        'record["id"]',
        'record["product"]["name"]',
        'record["product"]["uid"]',
        '(record["note"] if ("note" in record) else None)',
        'record["none"]',
        'record["many"]',
    ]
    assert sources("slots", "attribute")[1:4] == [
        "record.product.name",
        "record.product.uid",
        "(record.note if (record.note is not None) else None)",
    ]


def test_a_packed_record_is_unpacked_once(tmpdir):
    for name, line in (("json-bytes", "record = loads(record)"),
                       ("struct-packed", "values = unpack(record)")):
        one = subject(tmpdir.join("a.json"), name)
        assert every_field(one.access(), one.dataset.root)[0] == line
