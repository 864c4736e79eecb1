"""The byte totals of the talk's slides, where its data and packages are at hand."""

import os
import sys

import pytest

from records import fields, scalar
from tare_probe import catalogue
from tare_probe.availability import why_not
from tare_probe.dataset import Dataset
from tare_probe.metrics import deep_size
from tare_probe.subject import subject_of

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, os.pardir)
CARGO = os.path.join(ROOT, os.pardir, "shared", "talk", "data", "cargo.json")
SCHEMA = fields(
    ("id", scalar("int")),
    ("product", fields(("name", scalar("str")), ("uid", scalar("str")))),
    ("quantity", fields(("value", scalar("int")), ("id", scalar("str")))),
    ("dates", fields(("start", scalar("str")), ("end", scalar("str")))),
)


@pytest.mark.skipif(sys.version_info[:2] not in ((3, 6), (3, 7)), reason="the talk is of 3.7")
@pytest.mark.skipif(not os.path.exists(CARGO), reason="the talk's data are not part of the project")
@pytest.mark.parametrize(
    "loader, representation, total",
    [
        ("json", "text", 1344232),
        ("json", "dict", 8317088),
        ("orjson", "dict", 8316688),
        ("ujson", "dict", 11724576),
        ("eval", "dict", 6238824),
        ("eval", "slots", 1918712),
        ("eval", "slots-unique", 1535736),
    ],
)
def test_totals(loader, representation, total):
    loader = catalogue.find("loaders", loader)
    if why_not(loader):
        pytest.skip(why_not(loader))
    request = {"name": "cargo", "path": CARGO, "format": "array", "count": 6000, "schema": SCHEMA}
    dataset = Dataset(dict(request, share=["product"]))
    representation = catalogue.find("representations", representation)
    assert deep_size.measure(subject_of(dataset, loader, representation))["total"] == total
