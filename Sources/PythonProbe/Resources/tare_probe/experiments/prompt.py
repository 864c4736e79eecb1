# -*- coding: utf-8 -*-
"""Equal literals typed at the interactive prompt, where each line is compiled apart."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import INTS_TO_1024, change
from tare_probe.questions.claims import claim

NAME = "prompt"
FAMILY = "identity"
QUESTION = "At the prompt, line by line: are equal literals one object?"
SOURCE = """\
a = 256
b = 256
c = 257
d = 257
e = 1234; f = 1234
g = 2577
h = 2577
i = "python"
j = "python"
k = "python memory"
l = "python memory"
m = "python super string"; n = "python super string"
o = 2.5
p = 2.5
"""
PAIRS = [
    ("256 in two REPL lines", "a", "b"),
    ("257 in two REPL lines", "c", "d"),
    ("1234 twice in one REPL line", "e", "f"),
    ("2577 in two REPL lines", "g", "h"),
    ('"python" in two REPL lines', "i", "j"),
    ('"python memory" in two REPL lines', "k", "l"),
    ('"python super string" twice in one REPL line', "m", "n"),
    ("2.5 in two REPL lines", "o", "p"),
]
QUICK = True
SLIDE = u"А для остальных int?"
ONLY = "257 twice is two objects in the REPL, and only there"
LINE = "two assignments on one line of the REPL give one object"
CLAIMS = [
    claim(SLIDE, "256 is one object", "256 in two REPL lines", True, "bool", "3.7"),
    claim(SLIDE, ONLY, "257 in two REPL lines", False, "bool", "3.7"),
    claim(SLIDE, LINE, "1234 twice in one REPL line", True, "bool", "3.7"),
    claim(
        SLIDE,
        "equal strings on two lines of the REPL are two objects",
        '"python memory" in two REPL lines',
        False,
        "bool",
        "3.7",
    ),
    claim(SLIDE, LINE, '"python super string" twice in one REPL line', True, "bool", "3.7"),
]
CHANGES = [change("3.15", INTS_TO_1024, {"257 in two REPL lines": (False, True)})]


def observe(context):
    """Every line is a code object of its own, so only caches and interned strings are shared."""
    names = snippet.prompt(SOURCE)
    answer = Answer()
    for name, left, right in PAIRS:
        answer.same(name, names[left], names[right])
    return answer
