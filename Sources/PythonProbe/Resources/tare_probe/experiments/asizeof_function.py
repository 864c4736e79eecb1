# -*- coding: utf-8 -*-
"""What Pympler's asizeof says of a function whose default argument grows."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import TUPLE_HASH, change
from tare_probe.questions.claims import claim

NAME = "asizeof-function"
FAMILY = "identity"
QUESTION = "Does asizeof show the growing default argument of a function?"
SOURCE = """\
from pympler.asizeof import asizeof

def cat_relative_ids(cat_id, cat_family=[]):
    [cat_family.append(x) for x in range(10)]
    return cat_family

before = asizeof(cat_relative_ids)
cat_relative_ids(1)
cat_relative_ids(2)
after = asizeof(cat_relative_ids)
default = asizeof(cat_relative_ids.__defaults__)
"""
WEIGHS_OBJECTS = True
QUICK = True
ALONE = True
PACKAGE = "Pympler"
MODULE = "pympler"
CLAIMS = [
    claim(
        u"Дерево родни для касы",
        "the size of the function does not show what its default holds",
        "asizeof(function) is the same after two calls",
        True,
        "bool",
        "3.7",
        remark="Pympler counts code and functions as 0 bytes, whatever they hold",
    ),
]
CHANGES = [
    change("3.14", TUPLE_HASH, {"asizeof(function.__defaults__) after two calls": (616, 624)})
]


def observe(context):
    """asizeof leaves marks on a process, so this one has its own."""
    names = snippet.module(SOURCE)
    before, after = names["before"], names["after"]
    answer = Answer()
    answer.observation("asizeof(function) is 0", before == after == 0, "bool")
    answer.observation("asizeof(function) is the same after two calls", before == after, "bool")
    answer.observation("asizeof(function) before the first call", before, "B")
    answer.observation("asizeof(function) after two calls", after, "B")
    answer.observation("asizeof(function.__defaults__) after two calls", names["default"], "B")
    return answer
