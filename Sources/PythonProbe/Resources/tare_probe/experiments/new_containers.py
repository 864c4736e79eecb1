# -*- coding: utf-8 -*-
"""Lists and dicts are made anew by each literal; a freed address may be used again at once."""

from __future__ import absolute_import

from tare_probe.questions import bytecode, snippet
from tare_probe.questions.claims import claim

NAME = "new-containers"
FAMILY = "identity"
QUESTION = "Is every list and dict literal a new object?"
SOURCE = """\
a = [1, 2]
b = [1, 2]
c = {'1': 1}
d = {'1': 1}

def made():
    return [1, 2]

seen = [
    ("[1, 2] twice is one object", a is b),
    ('{"1": 1} twice is one object', c is d),
    ("[1, 2] of two calls of one function is one object", made() is made()),
    ("id([]) == id([]), for a freed address is used again", id([]) == id([])),
]
"""
QUICK = True
SLIDE = u"Инициализация типов-контейнеров"
SAYS = "four equal literals have four ids"
CLAIMS = [
    claim(SLIDE, SAYS, "[1, 2] twice is one object", False, "bool", "3.7"),
    claim(SLIDE, SAYS, '{"1": 1} twice is one object', False, "bool", "3.7"),
]


def observe(context):
    """What can be changed may not be shared, so its literal builds an object each time it runs."""
    found = snippet.module(SOURCE)
    answer = snippet.seen(found)
    answer.listing("[1, 2]", bytecode.listing(found["made"]))
    return answer
