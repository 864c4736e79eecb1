"""Modules that the probe writes: made for records of a test, imported, run."""

import json
import sys

from sample_records import fields, listed, request_dataset, scalar
from tare_probe.common import catalogue
from tare_probe.writing.module import Module

ADDRESS = fields(("street", scalar("str")), ("city?", scalar("str")))
ITEM = fields(("code", scalar("str")), ("count", scalar("int")))
PEOPLE = fields(
    ("id", scalar("int")),
    ("sku", scalar("str")),
    ("name", scalar("str")),
    ("class?", scalar("str", "null")),
    (u"\u0438\u043c\u044f \"'\n", scalar("str")),
    ("home-address?", ADDRESS),
    ("tags", listed(scalar("str"))),
    ("orders", listed(fields(("price", scalar("int", "float")), ("items", listed(ITEM))))),
    ("boxes", listed(listed(ITEM))),
    ("odd", dict(ITEM, scalars=["int", "null"], list=scalar("int"))),
    ("owner", fields(("name", scalar("str")), nullable=True)),
)
"""What records can be: nested, in lists, missing, null, of several types, oddly named."""
FLAT = fields(
    ("id", scalar("int")),
    ("sku", scalar("str")),
    ("name", scalar("str")),
    ("weight", scalar("float")),
    ("isNew", scalar("bool")),
    ("seat", fields(("city", scalar("str")), ("no", scalar("int")))),
)


def people(count):
    return [_person(number) for number in range(count)]


def _person(number):
    item = {"code": "c%d" % (number % 4), "count": number}
    person = {
        "id": 1000 + number,
        "sku": "s%d" % (number % 3),
        "name": u"Zo\u00eb %d" % number,
        "class": [None, "first"][number % 2],
        u"\u0438\u043c\u044f \"'\n": u"\u0417\u043e\u044f",
        "home-address": {"street": "Hill %d" % number, "city": "Bern"},
        "tags": ["a", "b"][: number % 3],
        "orders": [{"price": [1, 2.5][number % 2], "items": [item, dict(item)]}],
        "boxes": [[dict(item)], []],
        "odd": [7, None, dict(item), [1, 2]][number % 4],
        "owner": [None, {"name": "Ann"}][number % 2],
    }
    if number % 3 == 0:
        del person["class"], person["home-address"]["city"]
    if number % 5 == 0:
        del person["home-address"]
    return person


def flat(count):
    return [
        {
            "id": number,
            "sku": "s%d" % (number % 3),
            "name": u"Zo\u00eb %d" % (number % 7),
            "weight": number / 4.0,
            "isNew": number % 2 == 0,
            "seat": {"city": "Bern", "no": number},
        }
        for number in range(count)
    ]


def dataset(path, data, schema, name="people", **more):
    return request_dataset(path, data, schema, name=name, **more)


def text(fields_of_dataset, name, loader="json"):
    """The source for a representation, as the probe sends it."""
    loader = catalogue.find("loaders", loader)
    written = Module(fields_of_dataset, loader, catalogue.find("representations", name)).text
    return json.loads(json.dumps(written))


def saved(folder, source):
    """The path of a module of that source."""
    path = folder.join("written.py")
    path.write_binary(source.encode("utf-8"))
    return str(path)


def imported(folder, source):
    """The module of that source."""
    module = type(sys)("written")
    module.__file__ = saved(folder, source)
    sys.modules["written"] = module
    with open(module.__file__, "rb") as stream:
        exec(compile(stream.read(), module.__file__, "exec", 0, True), module.__dict__)
    return module
