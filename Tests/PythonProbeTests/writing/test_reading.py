"""A module reads files of the user's own form."""

# -*- coding: utf-8 -*-
import gzip
import json
import sys

import pytest

from sample_records import fields, scalar
from tare_probe.common.outcomes import Unavailable
from written_modules import imported, text

SCHEMA = fields(("id", scalar("int")), ("name", scalar("str")))
RECORDS = [{"id": 1, "name": u"Zo\u00eb"}, {"id": 2, "name": u"\u2028"}]
LINES = "\n".join(json.dumps(each) for each in RECORDS)


def load(tmpdir, content, schema=SCHEMA, packed=False, **origin):
    """What the module for a file of that content and form loads."""
    path = tmpdir.join("file")
    path.write_binary(content)
    if packed:
        with gzip.open(str(path), "wb") as stream:
            stream.write(content)
    found = {"name": "people", "format": "array", "schema": schema, "origin": origin}
    return imported(tmpdir, text(found, "dict")).load(str(path))


def encoded(value):
    return json.dumps(value).encode("utf-8")


@pytest.mark.parametrize(
    "content, origin",
    [
        (encoded(RECORDS), {"form": "array"}),
        (b"\xef\xbb\xbf" + encoded(RECORDS), {"form": "array", "mark": True}),
        (b"\xef\xbb\xbf" + LINES.encode("utf-8"), {"form": "lines", "mark": True}),
        (LINES.encode("utf-8"), {"form": "lines"}),
        (b"\n" + LINES.encode("utf-8") + b"\n\n", {"form": "lines"}),
        (json.dumps(RECORDS, indent=1)[1:-1].replace("},", "}").encode("utf-8"),
         {"form": "concatenated"}),
        (encoded(RECORDS[:1]) + b"\n " + encoded(RECORDS[1:]), {"form": "concatenated"}),
        (encoded({"data": {"a.b": RECORDS}}), {"form": "list", "keys": ["data", "a.b"]}),
        (encoded({"id": [1, 2], "name": [each["name"] for each in RECORDS]}), {"form": "columns"}),
        (encoded([["id", "name"]] + [[each["id"], each["name"]] for each in RECORDS]),
         {"form": "rows"}),
        (encoded({"h": ["id", "name"], "d": [[e["id"], e["name"]] for e in RECORDS]}),
         {"form": "rows", "keys": ["d"], "header": True}),
        (b"\n".join(encoded(row) for row in
                    [["id", "name"]] + [[e["id"], e["name"]] for e in RECORDS]),
         {"form": "rows", "sequence": True}),
    ],
)
def test_forms_of_json(tmpdir, content, origin):
    assert load(tmpdir, content, **origin) == RECORDS


def test_an_object_is_one_record(tmpdir):
    assert load(tmpdir, encoded(RECORDS[0]), form="one") == RECORDS[:1]


def test_a_table_by_key_gives_each_record_its_key(tmpdir):
    content = encoded({"a": {"name": "x"}})
    assert load(tmpdir, content, form="keyed", key="id") == [{"id": "a", "name": "x"}]


def test_packed_files(tmpdir):
    assert load(tmpdir, encoded(RECORDS), packed=True, form="array", packing="gzip") == RECORDS


@pytest.mark.skipif(sys.version_info[0] == 2, reason="tables need Python 3.6, as the text says")
def test_tables(tmpdir):
    schema = fields(
        ("id", scalar("int")),
        ("share", scalar("float", "null")),
        ("new", scalar("bool")),
        (u"\u0438\u043c\u044f", scalar("str")),
        ("none", scalar("null")),
    )
    content = u'id;share;new;\u0438\u043c\u044f;none\n1;0.5;TRUE;"a;\nb";\n2;;false;;\n'
    found = load(tmpdir, content.encode("utf-8"), schema, form="csv", divider=";")
    assert found == [
        {"id": 1, "share": 0.5, "new": True, u"\u0438\u043c\u044f": "a;\nb", "none": None},
        {"id": 2, "share": None, "new": False, u"\u0438\u043c\u044f": "", "none": None},
    ]


def test_only_json_reads_one_value_after_the_other():
    found = {"name": "a", "format": "array", "schema": SCHEMA, "origin": {"form": "concatenated"}}
    with pytest.raises(Unavailable) as refused:
        text(found, "dict", loader="ujson")
    assert refused.value.why == (
        "ujson reads no file of one value after the other: take the loader json"
    )
