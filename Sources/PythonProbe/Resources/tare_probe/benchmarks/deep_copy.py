"""Copies all records and everything in them by copy.deepcopy."""

from __future__ import absolute_import

import copy

from tare_probe.common.generated_source import define
from tare_probe.timing.held_task import HeldTask

NAME = "deep-copy"
SUMMARY = "all records and all they hold copied by one copy.deepcopy"
ACCESS = False
HELD = True
COUNTS_WITHIN = 0.02  # objects are looked up by address
SOURCE = """\
def run(records):
    return copy.deepcopy(records)
"""


def task(subject, records):
    """Copies the list, or the table, as a whole."""
    run = define(SOURCE, "run", NAME, {"copy": copy})
    return HeldTask("copy.deepcopy", run, records, subject)
