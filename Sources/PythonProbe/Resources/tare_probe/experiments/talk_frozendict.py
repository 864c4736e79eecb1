# -*- coding: utf-8 -*-
"""The talk's frozendict, 1.2: a Python object around a dict."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.representations import frozendict_1_2
from tare_probe.talk.talk_source import CARGOS, deep_sizes

NAME = "talk-frozendict"
FAMILY = "talk"
QUESTION = "How many bytes is the same product as frozendict, and five cargos?"
SOURCE = (
    """\
product = frozendict({"name": "Elec'sOil", "uid": "elec109ui"})
cargos = [frozendict(cargo) for cargo in %s]
"""
    % CARGOS
)
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
PACKAGE = "frozendict"
WEIGHED = (
    ("product", "product"),
    ("five cargos, frozendict at the top level", "cargos"),
)
SLIDE = u"Попробуем другие контейнеры"
CLAIMS = [
    claim(SLIDE, "frozendict 800", "product", 800, "B", "3.7"),
    claim(
        u"Посмотрим на листе с 5 строками",
        "8000 with frozendict at the top level (in the slide's sample)",
        "five cargos, frozendict at the top level",
        8000,
        "B",
        "3.7",
    ),
]

why_not = frozendict_1_2.why_not
version = frozendict_1_2.version


def observe(context):
    """Deep size of both."""
    return deep_sizes(SOURCE, WEIGHED, {"frozendict": frozendict_1_2.record_type(None)})
