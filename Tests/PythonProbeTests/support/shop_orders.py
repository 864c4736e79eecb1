"""The orders of `Tests/Models`, and the models that hold them."""

import json
import os
import sys

from places import ROOT
from sample_records import LOADS, request_dataset
from tare_probe.models.model import models
from tare_probe.records.dataset import Dataset
from tare_probe.records.subject import Subject

FOLDER = os.path.join(ROOT, "Tests", "Models")
FILE = os.path.join(FOLDER, "orders.json")
NAMES = {bool: "bool", int: "int", float: "float", type(u""): "str", type(None): "null"}


def orders():
    """Plain orders."""
    with open(FILE, "rb") as stream:
        return json.loads(stream.read().decode("utf-8"))


def schema(values):
    """What occurs at a place with these values, as a request has it."""
    scalars = sorted(set(NAMES[type(each)] for each in values if type(each) in NAMES))
    objects = [each for each in values if isinstance(each, dict)]
    lists = [each for each in values if isinstance(each, list)]
    node = {"scalars": scalars, "object": None, "list": None}
    if objects:
        keys = []
        for each in objects:
            keys.extend(key for key in each if key not in keys)
        node["object"] = {"fields": [_field(key, objects) for key in keys]}
    if lists:
        node["list"] = schema([item for each in lists for item in each])
    return node


def _field(key, objects):
    found = [each[key] for each in objects if key in each]
    return {"name": key, "optional": len(found) < len(objects), "node": schema(found)}


def dataset(path, records=None, **more):
    """The dataset of a request: the orders, or other records."""
    records = orders() if records is None else records
    more.setdefault("identify", ["uid"])
    return request_dataset(path, records, schema(records), name="orders", **more)


def ways(module, name="Order", folder=FOLDER):
    """The ways to make a model."""
    if folder not in sys.path:
        sys.path.append(folder)
    return models({"module": module, "name": name, "paths": [folder]})


def subject(path, way, records=None, **more):
    """The orders, or other records, held in a model."""
    found = Dataset(dataset(path, records, **more))
    return Subject(found, LOADS, way, LOADS.prepare(found.read(), found.format))
