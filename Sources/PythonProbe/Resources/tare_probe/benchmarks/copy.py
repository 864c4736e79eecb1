"""Copies each record by copy.copy; what it holds is not copied."""

from __future__ import absolute_import

import copy

from tare_probe.common.generated_source import define
from tare_probe.timing.held_task import HeldTask, refuse_table

NAME = "copy"
SUMMARY = "a copy of every record by copy.copy, which leaves nested parts shared"
ACCESS = False
HELD = True
SOURCE = """\
def run(records):
    return [copy.copy(record) for record in records]
"""


def task(subject, records):
    """Copies held records, each by itself."""
    refuse_table(subject)
    run = define(SOURCE, "run", NAME, {"copy": copy})
    return HeldTask("copy.copy", run, records, subject)
