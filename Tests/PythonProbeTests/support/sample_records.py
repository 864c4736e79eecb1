"""Schemas, datasets and subjects for the tests."""

import json

from tare_probe.common import catalogue
from tare_probe.records.dataset import Dataset
from tare_probe.records.shapes import tree
from tare_probe.records.subject import Subject

LOADS = catalogue.find("loaders", "json")


def scalar(*names):
    return {"scalars": list(names), "object": None, "list": None}


def fields(*pairs, **options):
    """An object node; a key ending in "?" is optional."""
    members = [
        {"name": key.rstrip("?"), "optional": key.endswith("?"), "node": node}
        for key, node in pairs
    ]
    scalars = ["null"] if options.get("nullable") else []
    return {"scalars": scalars, "object": {"fields": members}, "list": None}


def listed(node, *scalars):
    return {"scalars": list(scalars), "object": None, "list": node}


PRODUCT = fields(("name", scalar("str")), ("uid", scalar("str")))
CARGO = fields(
    ("id", scalar("int")),
    ("product", PRODUCT),
    ("dates", fields(("start", scalar("str")), ("end", scalar("str")))),
)


def cargo(count):
    """Records like the talk's; the product repeats every third record."""
    return [
        {
            "id": 1000 + number,
            "product": {"name": "Elec'sOil" if number % 3 == 1 else "Duper", "uid": "u1"},
            "dates": {"start": "2200-10-%02d" % (number % 28), "end": "2200-11-11"},
        }
        for number in range(count)
    ]


def request_dataset(path, data, schema, **more):
    """Writes data as JSON; returns the dataset fields of a request."""
    path.write(json.dumps(data))
    found = {
        "name": "cargo",
        "path": str(path),
        "format": "array",
        "count": len(data),
        "schema": schema,
    }
    found.update(more)
    return found


def cargo_dataset(path, count=12):
    return request_dataset(
        path,
        cargo(count),
        CARGO,
        collect=["dates"],
        match={"field": ["product", "name"], "value": "Elec'sOil"},
        identify=["id"],
        share=["product"],
    )


def root(schema, name="cargo", share=None):
    return tree({"name": name, "schema": schema, "share": share})


def subject(path, name, count=12, dataset=None):
    """A subject of the cargo records, or of another request's dataset, loaded by json."""
    dataset = Dataset(dataset or cargo_dataset(path, count))
    representation = catalogue.find("representations", name)
    return Subject(dataset, LOADS, representation, LOADS.prepare(dataset.read(), dataset.format))
