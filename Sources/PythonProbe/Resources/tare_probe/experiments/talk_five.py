# -*- coding: utf-8 -*-
"""Five cargos as dicts, as objects, and with one product object for each set of arguments."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import CARGOS, CLASSES, UNIQUE, deep_sizes

NAME = "talk-five"
FAMILY = "talk"
QUESTION = "How many bytes are five cargos, and what does sharing equal products save?"
SOURCE = (
    CLASSES
    + UNIQUE
    + """
as_dicts = %s
as_objects = [cargo(record) for record in as_dicts]
with_unique_products = [cargo(record, UniqueProduct) for record in as_dicts]
"""
    % CARGOS
)
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
WEIGHED = (
    ("dicts", "as_dicts"),
    ("objects", "as_objects"),
    ("objects, equal products shared", "with_unique_products"),
)
LIST = u"Посмотрим на листе с 5 строками"
UNIQUE = u"Добавим __slots__ только одного инстанса"
CLAIMS = [
    claim(LIST, "five cargos have 6928 bytes", "dicts", 6928, "B", "3.7"),
    claim(LIST, "6928 become 2840", "objects", 2840, "B", "3.7"),
    claim(UNIQUE, "2840 become 2648", "objects, equal products shared", 2648, "B", "3.7"),
]


def observe(context):
    """Deep size of each list."""
    return deep_sizes(SOURCE, WEIGHED)
