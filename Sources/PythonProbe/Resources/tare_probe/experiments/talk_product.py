# -*- coding: utf-8 -*-
"""The talk's product as dict, namedtuple, tuple and object, by Pympler 0.7's rule."""

from __future__ import absolute_import

from tare_probe.questions.changes import TUPLE_HASH, change
from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-product"
FAMILY = "talk"
QUESTION = "How many bytes is a product, its strings included, in other containers?"
SOURCE = """\
from collections import namedtuple

class Base(object):
    def __setitem__(self, key, value):
        self.__dict__[key] = value

    def __getitem__(self, key):
        return self.__dict__[key]

class Product(Base):
    def __init__(self, name, uid):
        self.name = name
        self.uid = uid

ProductNamedTuple = namedtuple("ProductNamedTuple", ["name", "uid"])

for _ in range(64):  # from 3.11 on the first 28 objects of a class are larger
    Product("", "")

as_dict = {"name": "Elec'sOil", "uid": "elec109ui"}
as_namedtuple = ProductNamedTuple("Elec'sOil", "elec109ui")
as_tuple = ("Elec'sOil", "elec109ui")
as_object = Product("Elec'sOil", "elec109ui")
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
WEIGHED = (
    ("dict", "as_dict"),
    ("namedtuple", "as_namedtuple"),
    ("tuple", "as_tuple"),
    ("object", "as_object"),
)
SLIDE = u"Попробуем другие контейнеры"
CLAIMS = [
    claim(SLIDE, "dict 488", "dict", 488, "B", "3.7"),
    claim(SLIDE, "namedtuple 200", "namedtuple", 200, "B", "3.7"),
    claim(SLIDE, "tuple 200", "tuple", 200, "B", "3.7"),
    claim(SLIDE, "object 424", "object", 424, "B", "3.7"),
]
CHANGES = [change("3.14", TUPLE_HASH, {"tuple": (168, 176), "namedtuple": (168, 176)})]


def observe(context):
    """Deep size of each."""
    return deep_sizes(SOURCE, WEIGHED)
