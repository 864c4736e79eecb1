"""Makes all records of one pickle."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.timing.held_task import HeldTask, attempt
from tare_probe.timing.pickling import NAMES, pickled

NAME = "unpickle"
SUMMARY = "all records of one pickle, made anew"
ACCESS = False
NEEDS_RECORDS = False
SOURCE = """\
def run(data):
    return pickle.loads(data)
"""


def task(subject, records):
    """Loads the pickle of records that are gone by then."""
    subject.importable()
    data = attempt("pickle", subject.representation.NAME, pickled, subject.make())
    subject.forget()
    return HeldTask("pickle", define(SOURCE, "run", NAME, NAMES), data, subject)
