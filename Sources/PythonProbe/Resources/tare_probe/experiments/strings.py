# -*- coding: utf-8 -*-
"""Equal string literals with and without spaces, within a module and across its functions."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.changes import ONE_FILE, change
from tare_probe.questions.claims import claim

NAME = "strings"
FAMILY = "identity"
QUESTION = "When are equal string literals in one file one object?"
SOURCE = """\
str1 = "name"
str3 = "python memory"
str4 = "omg this is amazing python memory"
str1_1 = "name"
str3_1 = "python memory"
str4_1 = "omg this is amazing python memory"

def first():
    return "python", "python memory"

def second():
    return "python", "python memory"

seen = [
    ("equal literals in one module, also with spaces",
     str1 is str1_1 and str3 is str3_1 and str4 is str4_1),
    ('"python" in two functions', first()[0] is second()[0]),
    ('"python memory" in two functions', first()[1] is second()[1]),
    ('"python memory" in a function and in its module', first()[1] is str3),
]
"""
QUICK = True
SLIDE = u"Что со строками?"
SCOPE = "one object for each scope, functions are scopes of their own"
REMARK = "a literal that could be a name is interned, so it is one object in the whole process"
CLAIMS = [
    claim(
        SLIDE,
        "equal literals of one scope have one id, as int have",
        "equal literals in one module, also with spaces",
        True,
        "bool",
        "3.7",
    ),
    claim(SLIDE, SCOPE, '"python memory" in two functions', False, "bool", "3.7"),
    claim(SLIDE, SCOPE, '"python" in two functions', False, "bool", "3.7", remark=REMARK),
]
CHANGES = [change("3.8", ONE_FILE, {'"python memory" in two functions': (False, True)})]


def observe(context):
    """The compiler interns literals of letters, digits and underscores; others it only merges."""
    return snippet.seen(snippet.module(SOURCE))
