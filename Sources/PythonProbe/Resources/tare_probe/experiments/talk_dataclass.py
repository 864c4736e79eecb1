# -*- coding: utf-8 -*-
"""The talk's product as a dataclass, from its sample."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-dataclass"
FAMILY = "talk"
QUESTION = "Is a dataclass smaller than a class?"
SOURCE = """\
from dataclasses import dataclass

@dataclass
class Product:
    name: str
    uid: str

for _ in range(64):  # from 3.11 on the first 28 objects of a class are larger
    Product("", "")

product = Product("Elec'sOil", "elec109ui")
"""
WEIGHED = (("dataclass", "product"),)
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
SINCE = "3.7"
CLAIMS = [
    claim(
        u"Посмотрим поближе на класс",
        "a dataclass has 424 bytes, as the class has (in the slide's sample)",
        "dataclass",
        424,
        "B",
        "3.7",
    ),
]


def observe(context):
    """Deep size of one."""
    return deep_sizes(SOURCE, WEIGHED)
