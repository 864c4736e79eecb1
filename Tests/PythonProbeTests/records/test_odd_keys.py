# -*- coding: utf-8 -*-
"""Keys that JSON allows and Python has other plans for: every representation holds them."""

import pytest

from sample_records import fields, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.payload import payload
from tare_probe.records.subject import prove

NAMES = [
    name
    for name in catalogue.names("representations")
    if name not in ("text", "slots-unique")
    and why_not(catalogue.find("representations", name)) is None
]

EMPTY = [u""]
# What classes, their metaclass and their instances call their own.
OWN = u"mro __class__ __init__ __new__ __slots__ __dict__ __weakref__ __doc__ __module__".split()
OWN += u"__eq__ __hash__ __getattribute__ __len__ __repr__ __annotations__ __debug__".split()
# What the classes of the libraries call their own.
LIBRARIES = u"_fields _asdict _replace _make count index keys items values get pop update".split()
LIBRARIES += u"copy json dict schema fields construct validate model_config model_fields".split()
LIBRARIES += u"__struct_fields__ _fields_".split()
KEYWORDS = u"self cls None True async await match case type print exec nonlocal lambda".split()
# What the generated source calls its own.
SOURCE = u"records record part item value held run read flat build shape Base object".split()
LETTERS = [u"\0", u"\n", u"'", u'"', u"\\", u"';import os#", u"a b", u"a.b", u"-", u"%s", u"{}"]
LETTERS += [u"\u00e9"]
HALVES = [u"\ud800", u"\udc00", u"x\udfff", u"\ud800\ud801"]
# Unicode takes the second of each pair for the first.
ALIKE = [u"\u2126", u"\u03a9", u"\u212a", u"K", u"\u00e9", u"e\u0301"]
LETTERS += [u"e\u0301", u"\u4e16", u"\U0001f600", u"\u2028", u"x" * 3000, u"0", u"1.5"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "keys", [EMPTY, OWN, LIBRARIES, KEYWORDS, SOURCE, LETTERS, HALVES, ALIKE, EMPTY + OWN + LETTERS]
)
def test_odd_keys_are_held(tmpdir, name, keys):
    schema = fields(*[(key, scalar("int")) for key in keys])
    data = [dict((key, number) for number, key in enumerate(keys)) for _ in range(3)]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    try:
        assert len(prove(one)[0]) == 3
    except Unavailable as refused:
        # A model of pydantic keeps some names for itself, and says which.
        kept = name == "pydantic" and "pydantic refuses" in refused.why
        assert kept or keys is HALVES and "half of a character: " in refused.why


@pytest.mark.parametrize("name", NAMES)
def test_odd_keys_of_parts_are_held(tmpdir, name):
    keys = EMPTY + [u"mro", u"__class__", u"class", u"\u00e9", u"a.b"]
    part = fields(*[(key, scalar("str")) for key in keys])
    schema = fields(*[(key, part) for key in keys])
    data = [dict((key, dict((each, u"x") for each in keys)) for key in keys)]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    assert len(prove(one)[0]) == 1


@pytest.mark.parametrize("name", NAMES)
def test_halves_of_pairs_are_held_or_refused_with_the_field(tmpdir, name):
    schema = fields((u"v", scalar("str")), (u"w", scalar("int")))
    data = [{u"v": text, u"w": 1} for text in HALVES]
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), data, schema))
    try:
        assert len(prove(one)[0]) == len(data)
        assert payload(one, one.make()) > 0
    except Unavailable as refused:
        assert "half of a character: v" in refused.why


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("depth", [100, 126, 255])
def test_what_is_deep_is_held_or_refused_with_a_reason(tmpdir, name, depth):
    schema, value = scalar("int"), 1
    for _ in range(depth):
        schema, value = fields((u"a", schema)), {"a": value}
    one = subject(None, name, dataset=request_dataset(tmpdir.join("d.json"), [value] * 3, schema))
    try:
        assert len(prove(one)[0]) == 3
    except Unavailable as refused:
        assert "deep" in refused.why or "nested" in refused.why
