# -*- coding: utf-8 -*-
"""orjson keeps a memo of keys for the whole process.

The memo has a seed of its own in each process: in some (12 % on 3.6) two keys of the cargo fall on
one place and are made anew each time, which costs up to 0.7 MB. The slide's figure is the one
without a clash, the smallest of several processes.
"""

from __future__ import absolute_import

from tare_probe.common import subprocess_call
from tare_probe.memory.walk import deep_size
from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import INTS_TO_1024, change
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource

NAME = "talk-orjson"
FAMILY = "talk"
QUESTION = "How many bytes are the records as orjson.loads gives them?"
SOURCE = """\
import orjson

records = orjson.loads(text)
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = "cargo"
PACKAGE = "orjson"
ALONE = True
PROCESSES = 4
SMALLEST = "records, the smallest of %d processes" % PROCESSES
CLAIMS = [claim(u"JSON", "orjson.loads gives 8316688 bytes", SMALLEST, 8316688, "B", "3.7")]
LARGEST = "records, the largest"
CHANGES = [change("3.15", INTS_TO_1024, {SMALLEST: (6540600, 6537944), LARGEST: (None, None)})]


def observe(context):
    """Deep size of the list of records, the smallest and the largest of several processes."""
    path = context.dataset.path
    sizes = [subprocess_call.call(__name__, "weigh", path) for _ in range(PROCESSES)]
    answer = Answer()
    answer.observation(SMALLEST, min(sizes), "B")
    answer.observation(LARGEST, max(sizes), "B")
    return answer


def weigh(path):
    """Bytes of the records of a file, in this process."""
    with open(path, "rb") as stream:
        text = stream.read()
    return deep_size(ExperimentSource(SOURCE, {"text": text}).names["records"])
