# -*- coding: utf-8 -*-
"""Equal integers beyond the cache: within a code object and across those of one file."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.changes import ONE_FILE, change
from tare_probe.questions.claims import claim

NAME = "integers"
FAMILY = "identity"
QUESTION = "When are equal integers above 256 in one file one object?"
SOURCE = """\
a = 2577
b = 2577
c = 257
d = 257
x = -2577
y = -2577

def first():
    m = 2577
    n = 2577
    return m, n

def second():
    m = 2577
    return m

seen = [
    ("2577 twice in one module", a is b),
    ("257 twice in one module", c is d),
    ("-2577 twice in one module", x is y),
    ("2577 twice in one function", first()[0] is first()[1]),
    ("2577 in two calls of one function", second() is second()),
    ("2577 in two functions of one file", first()[0] is second()),
    ("2577 in a function and in its module", first()[0] is a),
]
"""
QUICK = True
SCRIPT = u"Так что же с int"
SCOPE = u"1 объект в рамках 1 скоупа"
EACH = "one object for each place of initialisation"
CLAIMS = [
    claim(SCRIPT, "257 is one object in a script", "257 twice in one module", True, "bool", on)
    for on in ("2.7", "3.7")
] + [
    claim(SCOPE, EACH, "2577 twice in one module", True, "bool", "3.7"),
    claim(SCOPE, EACH, "2577 twice in one function", True, "bool", "3.7"),
    claim(SCOPE, EACH, "2577 in two calls of one function", True, "bool", "3.7"),
    claim(SCOPE, EACH, "2577 in two functions of one file", False, "bool", "3.7"),
    claim(SCOPE, EACH, "2577 in a function and in its module", False, "bool", "3.7"),
]
CHANGES = [
    change(
        "3.8",
        ONE_FILE,
        {
            "2577 in two functions of one file": (False, True),
            "2577 in a function and in its module": (False, True),
        },
    )
]


def observe(context):
    """Up to 3.7 each code object has constants of its own; from 3.8 on a file shares them.

    https://github.com/python/cpython/issues/78281
    """
    return snippet.seen(snippet.module(SOURCE))
