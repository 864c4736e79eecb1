# -*- coding: utf-8 -*-
"""All cargos: as dicts of eval, as objects, and with equal products shared."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import CLASSES, UNIQUE, deep_sizes

NAME = "talk-all"
FAMILY = "talk"
QUESTION = "What do objects save on all 6,000 cargos, and what does sharing equal products?"
SOURCE = (
    "import json\n\n"
    + CLASSES
    + "\n"
    + UNIQUE
    + """
as_dicts = eval(str(json.loads(text)))
as_objects = [cargo(record) for record in as_dicts]
with_unique_products = [cargo(record, UniqueProduct) for record in as_dicts]
"""
)
WEIGHS_OBJECTS = True
QUICK = True
DATA = "cargo"
WEIGHED = (
    ("dicts", "as_dicts"),
    ("objects", "as_objects"),
    ("objects, equal products shared", "with_unique_products"),
)
SLIDE = u"Загрузим файл побольше"
SHARED = WEIGHED[2][0]
CLAIMS = [
    claim(SLIDE, "the dicts have 6238824 bytes", "dicts", 6238824, "B", "3.7"),
    claim(SLIDE, "objects have 1918712 bytes", "objects", 1918712, "B", "3.7"),
    claim(SLIDE, "with unique products they have 1535736", SHARED, 1535736, "B", "3.7"),
]


def observe(context):
    """Deep size of each list."""
    return deep_sizes(SOURCE, WEIGHED, {"text": context.dataset.read()})
