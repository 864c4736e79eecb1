"""Objects that are never freed: from 3.12 on nobody counts the references to some of them.

Their memory is that of the process for good. What is immortal differs by version and by build, so
each is asked: its count stays the same while it gets references.
"""

from __future__ import absolute_import

from tare_probe.common.implementation import is_cpython
from tare_probe.questions import snippet
from tare_probe.questions.changes import change

NAME = "immortal-objects"
FAMILY = "identity"
QUESTION = "Which objects are immortal, so that their references are not counted?"
SOURCE = """\
import sys

def is_immortal(one):
    before = sys.getrefcount(one)
    held = [one] * 100
    return sys.getrefcount(one) == before

class Record(object):
    pass

seen = [
    ("None is immortal", is_immortal(None)),
    ("a cached int is immortal", is_immortal(int("12"))),
    ("an int made at run time is immortal", is_immortal(int("123456"))),
    ("the empty tuple is immortal", is_immortal(())),
    ("a str of one letter is immortal", is_immortal("ab"[:1])),
    ("a name in code is immortal", is_immortal("a_name_in_code")),
    ("a str made at run time is immortal", is_immortal("".join(["made ", "here"]))),
    ("a class in C is immortal", is_immortal(dict)),
    ("a class in Python is immortal", is_immortal(Record)),
]
"""
QUICK = True
CLAIMS = []
CHANGES = [
    change(
        "3.12",
        "some objects live as long as the process, and nobody counts their references (PEP 683)",
        {
            "None is immortal": (False, True),
            "a cached int is immortal": (False, True),
            "the empty tuple is immortal": (False, True),
            "a str of one letter is immortal": (False, True),
            "a class in C is immortal": (False, True),
        },
    )
]


def why_not():
    """Why no references are counted here, or None."""
    return None if is_cpython() else "nothing counts references here"


def observe(context):
    """A hundred references more, and whether the count says so."""
    return snippet.seen(snippet.module(SOURCE))
