# -*- coding: utf-8 -*-
"""Equal tuple literals."""

from __future__ import absolute_import

from tare_probe.questions import bytecode, snippet
from tare_probe.questions.changes import FOLDED_EARLY, ONE_FILE, change
from tare_probe.questions.claims import claim

NAME = "tuples"
FAMILY = "identity"
QUESTION = "When are equal tuple literals one object?"
SOURCE = """\
a = (1, 2,)
b = (1, 2,)
c = (1, [2])
d = (1, [2])
empty = ()

def first():
    return (1, 2)

def second():
    return (1, 2)

def with_list():
    return (1, [2])

seen = [
    ("(1, 2) twice in one module", a is b),
    ("(1, 2) in two functions of one file", first() is second()),
    ("(1, [2]) twice in one module", c is d),
    ("() is tuple()", empty is tuple()),
    ("a tuple made at run time is the literal", tuple([1, 2]) is a),
]
"""
QUICK = True
SLIDE = u"Инициализация типов-контейнеров"
SAYS = "four equal tuple literals are four objects in 3.6 and one in 3.7"
CLAIMS = [
    claim(SLIDE, SAYS, "(1, 2) twice in one module", False, "bool", "3.6"),
    claim(SLIDE, SAYS, "(1, 2) twice in one module", True, "bool", "3.7"),
]
CHANGES = [
    change("3.7", FOLDED_EARLY, {"(1, 2) twice in one module": (False, True)}),
    change("3.8", ONE_FILE, {"(1, 2) in two functions of one file": (False, True)}),
]


def observe(context):
    """A tuple of constants is folded into one constant, and merged with its equals from 3.7 on."""
    found = snippet.module(SOURCE)
    answer = snippet.seen(found)
    answer.listing("(1, 2)", bytecode.listing(found["first"]))
    answer.listing("(1, [2])", bytecode.listing(found["with_list"]))
    return answer
