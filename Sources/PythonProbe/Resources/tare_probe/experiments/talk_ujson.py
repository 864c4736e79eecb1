# -*- coding: utf-8 -*-
"""ujson makes every key anew."""

from __future__ import absolute_import

from tare_probe.questions.changes import INTS_TO_1024, change
from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-ujson"
FAMILY = "talk"
QUESTION = "How many bytes are the records as ujson.load gives them?"
SOURCE = """\
import ujson

records = ujson.loads(text)
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = "cargo"
PACKAGE = "ujson"
WEIGHED = (("records", "records"),)
CLAIMS = [claim(u"JSON", "ujson.load gives 11724576 bytes", "records", 11724576, "B", "3.7")]
CHANGES = [change("3.15", INTS_TO_1024, {"records": (9473184, 9470528)})]


def observe(context):
    """Deep size of the list of records."""
    return deep_sizes(SOURCE, WEIGHED, {"text": context.dataset.read()})
