"""Equal floats within a code object and across those of one file."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.changes import ONE_FILE, change

NAME = "floats"
FAMILY = "identity"
QUESTION = "When are equal floats in one file one object?"
SOURCE = """\
a = 2.5
b = 2.5
zero = 0.0
minus_zero = -0.0

def first():
    return 2.5

def second():
    return 2.5

seen = [
    ("2.5 twice in one module", a is b),
    ("2.5 in two functions of one file", first() is second()),
    ("2.5 made at run time is the literal", float("2.5") is a),
    ("0.0 and -0.0 in one module", zero is minus_zero),
]
"""
QUICK = True
CLAIMS = []
CHANGES = [change("3.8", ONE_FILE, {"2.5 in two functions of one file": (False, True)})]


def observe(context):
    """Floats have no cache: they are shared as constants of the compiler or not at all."""
    return snippet.seen(snippet.module(SOURCE))
