# -*- coding: utf-8 -*-
"""The cache of small integers and its exact bounds."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.claims import claim

NAME = "small-integers"
FAMILY = "identity"
QUESTION = "Which integers are one object wherever they come from?"
SOURCE = """\
a = 12
b = 12

def first():
    d = 12
    return d

def second():
    d = 12
    return d

everywhere = [a, b, first(), first(), second(), second(), int("12")]
cached = [n for n in range(-1000, 1000) if int(str(n)) is int(str(n))]

seen = [
    ("12: same object in module, functions, calls", all(x is a for x in everywhere)),
    ("integers made at run time: cached exactly from -5 to 256", cached == list(range(-5, 257))),
    ("lowest integer that is cached", min(cached)),
    ("highest integer that is cached", max(cached)),
]
"""
QUICK = True
SLIDE = u"Сколько объектов?"
SAYS = "one object in functions and in the global scope, for int from -5 to 256"
CLAIMS = [
    claim(SLIDE, SAYS, "12: same object in module, functions, calls", True, "bool", "3.7"),
    claim(SLIDE, SAYS, "lowest integer that is cached", -5, "count", "3.7"),
    claim(SLIDE, SAYS, "highest integer that is cached", 256, "count", "3.7"),
]


def observe(context):
    """Every integer from -1000 to 999 is made twice at run time, and one held against the other."""
    return snippet.seen(snippet.module(SOURCE))
