# -*- coding: utf-8 -*-
"""What several slides of the talk share: its classes with slots, its five cargos, how it weighs."""

from __future__ import absolute_import

from tare_probe.memory.walk import deep_size
from tare_probe.questions.answer import Answer
from tare_probe.questions.experiment_source import ExperimentSource

CLASSES = """\
class BaseSlots(object):
    __slots__ = []

    def __getitem__(self, key):
        return self.__getattribute__(key)

class Product(BaseSlots):
    __slots__ = ["name", "uid"]

    def __init__(self, name, uid):
        self.name = name
        self.uid = uid

class Quantity(BaseSlots):
    __slots__ = ["value", "id"]

    def __init__(self, value, id):
        self.value = value
        self.id = id

class Dates(BaseSlots):
    __slots__ = ["start", "end"]

    def __init__(self, start, end):
        self.start = start
        self.end = end

class Cargo(BaseSlots):
    __slots__ = ["id", "product", "quantity", "dates"]

    def __init__(self, id, product, quantity, dates):
        self.id = id
        self.product = product
        self.quantity = quantity
        self.dates = dates

def cargo(record, product=Product):
    return Cargo(
        record["id"],
        product(**record["product"]),
        Quantity(**record["quantity"]),
        Dates(**record["dates"]),
    )
"""
"""One slots class for each dict of a cargo, and the function that makes them of a record."""

UNIQUE = """\
class UniqueProduct(Product):
    __slots__ = []
    _instances = {}

    def __new__(cls, **arguments):
        key = str(sorted(arguments.items()))
        if key not in cls._instances:
            cls._instances[key] = super(UniqueProduct, cls).__new__(cls)
        return cls._instances[key]
"""
"""The talk's "one object for each set of arguments", for products."""

CARGOS = """[
    {"id": 12318912, "product": {"name": "Elec'sOil", "uid": "elec109ui"},
     "quantity": {"value": 2380, "id": "mt"},
     "dates": {"start": "2200-10-14T00:00:00", "end": "2200-11-11T00:00:00"}},
    {"id": 22318912, "product": {"name": "Elec'sOil", "uid": "elec109ui"},
     "quantity": {"value": 380, "id": "mt"},
     "dates": {"start": "2200-11-14T00:00:00", "end": "2200-12-11T00:00:00"}},
    {"id": 32318912, "product": {"name": "Elec'sOil", "uid": "elec109ui"},
     "quantity": {"value": 2000, "id": "mt"},
     "dates": {"start": "2201-10-24T00:00:00", "end": "2230-11-11T00:00:00"}},
    {"id": 42318912, "product": {"name": "Duper", "uid": "duper123"},
     "quantity": {"value": 1500, "id": "mt"},
     "dates": {"start": "2202-10-14T00:00:00", "end": "2203-11-11T00:00:00"}},
    {"id": 52318912, "product": {"name": "Duper", "uid": "duper123"},
     "quantity": {"value": 60000, "id": "mt"},
     "dates": {"start": "2201-10-14T00:00:00", "end": "2201-11-11T00:00:00"}},
]"""
"""The five cargos of the slide and of its sample, as a literal."""


def deep_sizes(source, weighed, values=()):
    """An answer with the deep size of what the source binds.

    weighed: pairs of an observation's name and a name in the source; values: as of
    ExperimentSource.
    """
    answer = Answer()
    names = ExperimentSource(source, values).names
    for label, name in weighed:
        answer.observation(label, deep_size(names[name]), "B")
    return answer
