# -*- coding: utf-8 -*-
"""The talk's file as one str, nothing parsed."""

from __future__ import absolute_import

import os

from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-text"
FAMILY = "talk"
QUESTION = "How many bytes is the file, and how many once it is read into a str?"
SOURCE = """\
text = "".join([text])
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = "cargo"
WEIGHED = (("text", "text"),)
SLIDE = u"JSON"
CLAIMS = [
    claim(SLIDE, "the file has 1344182 bytes", "file", 1344182, "B", "3.7"),
    claim(SLIDE, "read into a str, it has 1344232", "text", 1344232, "B", "3.7"),
]


def observe(context):
    """Bytes of the file, and deep size of its text."""
    answer = deep_sizes(SOURCE, WEIGHED, {"text": context.dataset.read()})
    answer.observation("file", os.path.getsize(context.dataset.path), "B")
    return answer
