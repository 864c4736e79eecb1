"""Writes all records as JSON, by the writer of the package that loaded them."""

from __future__ import absolute_import

import json

from tare_probe.common.generated_source import define
from tare_probe.records.json_writing import writer
from tare_probe.timing.held_task import HeldTask

NAME = "dump"
SUMMARY = "all records as JSON by the loader's own writer, made dicts first where it needs them"
ACCESS = False
HELD = True
ALONE = True
TIMES = "loaders"
SOURCE = """\
def run(records):
    return dumps(records)
"""


def task(subject, records):
    """Writes held records; the proof reads the text by the standard library."""
    run = define(SOURCE, "run", NAME, {"dumps": writer(subject)})
    made = HeldTask("the writer of " + subject.loader.NAME, run, records, subject, json.loads)
    made.access = subject.twin().access("key")
    return made
