# -*- coding: utf-8 -*-
"""Sums and joined strings made at run time, and equal literals."""

from __future__ import absolute_import

from tare_probe.questions import bytecode, snippet
from tare_probe.questions.changes import INTS_TO_1024, change
from tare_probe.questions.claims import claim

NAME = "run-time-results"
FAMILY = "identity"
QUESTION = "Does a result computed at run time reuse an equal literal?"
SOURCE = """\
a = 200
b = 300
c = 500
f = a + b
str_name = "name"
str_3 = "3"
name3 = "name3"
joined = str_name + str_3
converted = "name" + str(3)

def convert():
    return "name" + str(3)

seen = [
    ("a + b at run time is the literal 500", f is c),
    ('name + "3" at run time is the literal "name3"', joined is name3),
    ('"name" + str(3) is the literal "name3"', converted is name3),
    ("str(3) twice is one object", str(3) is str(3)),
    ("str(33) twice is one object", str(33) is str(33)),
]
"""
QUICK = True
MAGIC = u"Немного магии"
WORDS = u"Конкатенация строк"
NEVER = "a + b is another object than the literal, in 3.6 and in 3.7"
CALLED = '"name" + str(3) is worked out at run time: dis shows the call'
CLAIMS = [
    claim(MAGIC, NEVER, "a + b at run time is the literal 500", False, "bool", on)
    for on in ("3.6", "3.7")
] + [
    claim(
        WORDS,
        "two names joined are another object than the literal",
        'name + "3" at run time is the literal "name3"',
        False,
        "bool",
        "3.7",
    ),
    claim(WORDS, CALLED, '"name" + str(3) is the literal "name3"', False, "bool", "3.7"),
]
CHANGES = [
    change("3.15", INTS_TO_1024, {"a + b at run time is the literal 500": (False, True)})
]


def observe(context):
    """Only caches can make such a result a known object: of small integers, of single letters."""
    found = snippet.module(SOURCE)
    answer = snippet.seen(found)
    answer.listing('"name" + str(3)', bytecode.listing(found["convert"]))
    return answer
