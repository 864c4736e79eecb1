# -*- coding: utf-8 -*-
"""json of the standard library: keys are shared within a load, values are not."""

from __future__ import absolute_import

from tare_probe.questions.changes import INTS_TO_1024, change
from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-json"
FAMILY = "talk"
QUESTION = "How many bytes are the records as json.load gives them?"
SOURCE = """\
import json

records = json.loads(text)
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = "cargo"
WEIGHED = (("records", "records"),)
CLAIMS = [claim(u"JSON", "json.load gives 8317088 bytes", "records", 8317088, "B", "3.7")]
CHANGES = [change("3.15", INTS_TO_1024, {"records": (6545624, 6542968)})]


def observe(context):
    """Deep size of the list of records."""
    return deep_sizes(SOURCE, WEIGHED, {"text": context.dataset.read()})
