"""Pickles all records at once, by the newest protocol."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.timing.held_task import HeldTask
from tare_probe.timing.pickling import NAMES, unpickled

NAME = "pickle"
SUMMARY = "all records in one pickle, by the newest protocol"
ACCESS = False
HELD = True
COUNTS_WITHIN = 0.1  # objects are looked up by address, and a few more collisions cost 6 %
SOURCE = """\
def run(records):
    return pickle.dumps(records, pickle.HIGHEST_PROTOCOL)
"""


def task(subject, records):
    """Pickles held records; the proof loads them again."""
    subject.importable()
    run = define(SOURCE, "run", NAME, NAMES)
    return HeldTask("pickle", run, records, subject, listed=unpickled)
