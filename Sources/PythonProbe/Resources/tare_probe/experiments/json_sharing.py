# -*- coding: utf-8 -*-
"""Which keys and values the standard library's json shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet
from tare_probe.questions.changes import INTS_TO_1024, change
from tare_probe.questions.claims import claim

NAME = "json-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does json share?"
MORE = """\
    ('json: 1 twice in one record is one object', first[0]["1"] is first[0]["11"]),
    ('json: long string twice in one record is one object',
     first[0]["long_str"] is first[0]["long_str1"]),
    ('json: 1345 in two records is one object', first[0]["1345"] is first[1]["1345"]),
    ('json: key is the literal', key(first[0]) is literal_key),
    ('json: value "python" is the literal', first[0]["2"] is literal_value),
    ('json: "" cached', more[0] is more[1]),
    ('json: U+00E9 (one Latin-1 letter) cached', more[2] is more[3]),
    ('json: U+20AC cached', more[4] is more[5]),
    ('json: 257 twice in one load is one object', more[6] is more[7]),
"""
LITERALS = r"""
literal_key = "long_str"
literal_value = "python"
more = json.loads(r'["", "", "\u00e9", "\u00e9", "\u20ac", "\u20ac", 257, 257]')
"""
SOURCE = json_sharing_source.source("json", "import json\n" + LITERALS.rstrip(), "json.loads", MORE)
QUICK = True
SLIDE = u"Делаем принт"
ANEW = "json.load makes every str anew, even of one record"
REMARK = "the slide prints the id of ['1345'] twice and never that of ['13451']"
CLAIMS = [
    claim(
        SLIDE,
        "1 is one object in all dicts from json.load",
        "json: 1 twice in one record is one object",
        True,
        "bool",
        "3.7",
    ),
    claim(
        SLIDE,
        "1345 is one object in a dict from json.load",
        "json: 1345 twice in one record is one object",
        True,
        "bool",
        "3.7",
        remark=REMARK,
    ),
    claim(
        SLIDE,
        "1345 of the second dict is another object",
        "json: 1345 in two records is one object",
        False,
        "bool",
        "3.7",
    ),
    claim(SLIDE, ANEW, 'json: "python" twice in one record is one object', False, "bool", "3.7"),
    claim(SLIDE, ANEW, "json: long string twice in one record is one object", False, "bool", "3.7"),
    claim(SLIDE, ANEW, 'json: "python" in two records is one object', False, "bool", "3.7"),
    claim(
        SLIDE,
        'none of them is the "python" of the module',
        'json: value "python" is the literal',
        False,
        "bool",
        "3.7",
    ),
]
CHANGES = [
    change("3.15", INTS_TO_1024, {"json: 257 twice in one load is one object": (False, True)})
]


def observe(context):
    """The decoder keeps a memo of keys for one load; values come from caches or are made anew."""
    return snippet.seen(snippet.module(SOURCE))
