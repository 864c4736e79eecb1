# -*- coding: utf-8 -*-
"""Equal values inside one dict or list literal."""

from __future__ import absolute_import

from tare_probe.questions import snippet
from tare_probe.questions.claims import claim

NAME = "literals"
FAMILY = "identity"
QUESTION = "Are equal values of one dict or list literal one object?"
SOURCE = """\
test_dict = {'key1': 1, 'key2': 135673,
             'key3': 'python', 'key4': 'very long and strange string',
             'key1_1': 1, 'key2_2': 135673,
             'key3_3': 'python', 'key4_4': 'very long and strange string'}

test_list = ['python', 1, 135673, 1, ['very long and strange string'], 135673,
             'very long and strange string', 'very long and strange string', 'python']

seen = [
    ("dict literal: equal values are one object",
     test_dict['key1'] is test_dict['key1_1'] and test_dict['key2'] is test_dict['key2_2']
     and test_dict['key3'] is test_dict['key3_3'] and test_dict['key4'] is test_dict['key4_4']),
    ("list literal: equal items are one object",
     test_list[0] is test_list[8] and test_list[1] is test_list[3]
     and test_list[2] is test_list[5] and test_list[6] is test_list[7]),
    ("list literal: an item of a nested list is the outer one",
     test_list[4][0] is test_list[6]),
    ("equal values of two literals are one object",
     test_dict['key2'] is test_list[2] and test_dict['key4'] is test_list[6]),
]
"""
QUICK = True
SLIDE = u"test_dict, test_list"
CLAIMS = [
    claim(SLIDE, says, name, True, "bool", "3.7")
    for name, says in [
        ("dict literal: equal values are one object", "equal values have one id"),
        ("list literal: equal items are one object", "equal items have one id"),
        (
            "list literal: an item of a nested list is the outer one",
            "the string inside a nested list has the id of the one outside",
        ),
        (
            "equal values of two literals are one object",
            "the ids of the dict's values are those of the list's items",
        ),
    ]
]


def observe(context):
    """Both literals stand in one module and so in one code object."""
    return snippet.seen(snippet.module(SOURCE))
