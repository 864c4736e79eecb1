# -*- coding: utf-8 -*-
"""A mutable default argument: where it lives, and how it grows."""

from __future__ import absolute_import

from tare_probe.questions import bytecode, snippet
from tare_probe.questions.claims import claim

NAME = "mutable-default"
FAMILY = "identity"
QUESTION = "Where does a mutable default argument live, and does it grow with each call?"
SOURCE = """\
def cat_relative_ids(cat_id, cat_family=[]):
    [cat_family.append(x) for x in range(10)]
    return cat_family

default = cat_relative_ids.__defaults__[0]
before = len(default)
first = cat_relative_ids(1)
after_one = len(first)
ids = cat_relative_ids(2)

seen = [
    ("mutable default: 20 items after two calls", len(ids) == 20),
    ("mutable default: every call returns the list in __defaults__",
     first is default and ids is default and cat_relative_ids.__defaults__[0] is default),
    ("mutable default: items before the first call", before),
    ("mutable default: items after one call", after_one),
    ("mutable default: items after two calls", len(ids)),
]
"""
QUICK = True
SLIDE = u"Дерево родни для касы"
CLAIMS = [
    claim(
        SLIDE,
        "the list grows with each call: 20 items after the second",
        "mutable default: items after two calls",
        20,
        "count",
        "3.7",
    ),
    claim(
        SLIDE,
        "the list lives in __defaults__",
        "mutable default: every call returns the list in __defaults__",
        True,
        "bool",
        "3.7",
    ),
]


def observe(context):
    """The default is evaluated once, when the function is defined, and kept with the function."""
    found = snippet.module(SOURCE)
    answer = snippet.seen(found)
    answer.listing("cat_relative_ids", bytecode.listing(found["cat_relative_ids"]))
    return answer
