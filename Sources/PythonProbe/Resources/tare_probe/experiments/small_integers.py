# -*- coding: utf-8 -*-
"""The cache of small integers and its exact bounds."""

from __future__ import absolute_import

from tare_probe import snippet
from tare_probe.answer import Answer

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

cached = [n for n in range(-1000, 1000) if int(str(n)) is int(str(n))]
"""
QUICK = True
SAYS = "one object in functions and in the global scope, for int from -5 to 256"
CLAIMS = [
    {
        "observation": name,
        "value": value,
        "unit": unit,
        "on": "3.7",
        "slide": u"Сколько объектов?",
        "says": SAYS,
    }
    for name, value, unit in [
        ("12: same object in module, functions, calls", True, "bool"),
        ("lowest integer made at run time that is cached", -5, "count"),
        ("highest integer made at run time that is cached", 256, "count"),
    ]
]


def observe(context):
    """Integers from -1000 to 999 are made twice at run time and held against one another."""
    names = snippet.module(SOURCE)
    one, cached = names["a"], names["cached"]
    held = [names["b"], names["first"](), names["first"](), names["second"]()]
    answer = Answer()
    everywhere = all(each is one for each in held)
    answer.observation("12: same object in module, functions, calls", everywhere, "bool")
    answer.observation(
        "integers made at run time are one object exactly from -5 to 256",
        cached == list(range(-5, 257)),
        "bool",
    )
    answer.observation("lowest integer made at run time that is cached", cached[0], "count")
    answer.observation("highest integer made at run time that is cached", cached[-1], "count")
    return answer
