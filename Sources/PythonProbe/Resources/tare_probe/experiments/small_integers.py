# -*- coding: utf-8 -*-
"""The cache of small integers and its exact bounds.

From CPython 3.15 on it ends with 1024 (_PY_NSMALLPOSINTS in pycore_runtime_structs.h), before with
256.
"""

from __future__ import absolute_import

from tare_probe.common.implementation import is_cpython
from tare_probe.questions import snippet
from tare_probe.questions.changes import INTS_TO_1024, change
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

def cached_from(number, step, patience=1000):
    # Goes on until so many in a row are not cached.
    found, missed = [], 0
    while missed < patience:
        if int(str(number)) is int(str(number)):
            found.append(number)
            missed = 0
        else:
            missed += 1
        number += step
    return found

cached = sorted(cached_from(0, 1) + cached_from(-1, -1))

seen = [
    ("12: same object in module, functions, calls", all(x is a for x in everywhere)),
    ("integers made at run time: cached exactly from -5 to 256", cached == list(range(-5, 257))),
    ("lowest integer that is cached", min(cached)),
    ("highest integer that is cached", max(cached)),
    ("every integer between them is cached", len(cached) == max(cached) - min(cached) + 1),
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
CHANGES = [
    change(
        "3.15",
        INTS_TO_1024,
        {
            "integers made at run time: cached exactly from -5 to 256": (True, False),
            "highest integer that is cached": (256, 1024),
        },
    )
]


def why_not():
    """Why there is no such cache here, or None."""
    return None if is_cpython() else "integers have no identity here: equal ones are always one"


def observe(context):
    """Integers are made twice at run time, until a thousand in a row are two objects."""
    return snippet.seen(snippet.module(SOURCE))
