"""The objects that every profiler weighs; each call of a subject's function makes them anew."""

from __future__ import absolute_import

import sys

from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.talk.talk_source import CARGOS

SOURCE = (
    """\
import json

class Record(object):
    def __init__(self, **fields):
        for name in fields:
            setattr(self, name, fields[name])

class Cargo(Record):
    pass

class Product(Record):
    pass

class Quantity(Record):
    pass

class Dates(Record):
    pass

def cargo(record):
    return Cargo(
        id=record["id"],
        product=Product(**record["product"]),
        quantity=Quantity(**record["quantity"]),
        dates=Dates(**record["dates"]),
    )

def product():
    return {"name": "Elec'sOil", "uid": "elec109ui"}

def five_cargos():
    return %s

def one_cargo():
    return five_cargos()[0]

def all_cargos():
    return json.loads(text)

def all_objects():
    return [cargo(record) for record in json.loads(text)]

def small_dicts():
    return [{"1": 1} for _ in range(100000)]
"""
    % CARGOS
)
NAMES = (
    ("the talk's product", "product"),
    ("one cargo", "one_cargo"),
    ("five cargos", "five_cargos"),
    ("all cargos", "all_cargos"),
    ("all cargos as objects", "all_objects"),
    ("100,000 small dicts", "small_dicts"),
)
SUBJECTS = tuple(subject for subject, _ in NAMES)
SMALL = SUBJECTS[:3]
"""Those smaller than a page of memory, or hardly larger."""
LARGE = SUBJECTS[3:]
OBJECTS = "all cargos as objects"
MAKES_DICTS = sys.version_info >= (3, 11)
"""Whether asking an instance for `__dict__` makes that dict, which did not exist before."""


def maker(subject, text):
    """The function that makes a subject; text: the cargo file's."""
    return ExperimentSource(SOURCE, {"text": text}).names[dict(NAMES)[subject]]
