# -*- coding: utf-8 -*-
"""What the compiler works out beforehand, and whether it is the object of an equal literal."""

from __future__ import absolute_import

from tare_probe.questions import bytecode, snippet
from tare_probe.questions.changes import FOLDED_EARLY, change
from tare_probe.questions.claims import claim

NAME = "constant-folding"
FAMILY = "identity"
QUESTION = "Does constant folding reuse an equal literal?"
SOURCE = """\
c = 500
f = 200 + 300
d = 400
g = 200 + 200
e = 5
h = 2 + 3
name3 = "name3"
joined = "name" + "3"
na_me3 = "na me3"
spaced = "na me" + "3"
once = "ab" * 30
again = "ab" * 30

def numbers():
    return 200 + 300

def names():
    return "name" + "3"

def literal():
    return "name3"

seen = [
    ("200 + 300 is the literal 500", f is c),
    ("200 + 200 is the literal 400", g is d),
    ("2 + 3 is the literal 5", h is e),
    ('"name" + "3" is the literal "name3"', joined is name3),
    ('"na me" + "3" is the literal "na me3"', spaced is na_me3),
    ('"ab" * 30 twice is one object', once is again),
]
"""
QUICK = True
MAGIC = u"Немного магии"
WORDS = u"Конкатенация строк"
FOLDED = "200 + 300 differs from the literal 500 in 3.6 and is the same object in 3.7"
CLAIMS = [
    claim(MAGIC, FOLDED, "200 + 300 is the literal 500", False, "bool", "3.6"),
    claim(MAGIC, FOLDED, "200 + 300 is the literal 500", True, "bool", "3.7"),
    claim(
        WORDS,
        'dis shows "name" + "3" loaded as the constant "name3"',
        '"name" + "3" is the literal "name3"',
        True,
        "bool",
        "3.7",
    ),
]
CHANGES = [
    change(
        "3.7",
        FOLDED_EARLY,
        {
            "200 + 300 is the literal 500": (False, True),
            "200 + 200 is the literal 400": (False, True),
            '"na me" + "3" is the literal "na me3"': (False, True),
            '"ab" * 30 twice is one object': (False, True),
        },
    )
]


def observe(context):
    """Up to 3.6 the peephole optimiser adds what it folds to the constants and merges nothing.

    From 3.7 on the AST is folded before constants are gathered, so equal ones become one.
    """
    found = snippet.module(SOURCE)
    answer = snippet.seen(found)
    answer.listing("200 + 300", bytecode.listing(found["numbers"]))
    answer.listing('"name" + "3"', bytecode.listing(found["names"]))
    answer.listing('"name3"', bytecode.listing(found["literal"]))
    source = "c = 500\nf = 200 + 300\n"
    answer.listing("constants of c = 500; f = 200 + 300", bytecode.constants(source))
    return answer
