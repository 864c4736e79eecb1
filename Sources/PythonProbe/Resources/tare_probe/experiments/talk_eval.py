# -*- coding: utf-8 -*-
"""The records evaluated as one literal: equal constants of one code object are one object."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-eval"
FAMILY = "talk"
QUESTION = "How many bytes are the records as eval(str(json_dict)) gives them?"
SOURCE = """\
import json

records = eval(str(json.loads(text)))
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = "cargo"
WEIGHED = (("records", "records"),)
CLAIMS = [
    claim(u"JSON", "eval(str(json_dict)) gives 6238824 bytes", "records", 6238824, "B", "3.7")
]


def observe(context):
    """Deep size of the list of records."""
    return deep_sizes(SOURCE, WEIGHED, {"text": context.dataset.read()})
