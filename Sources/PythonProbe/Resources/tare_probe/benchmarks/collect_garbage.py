"""Has the garbage collector look at all records once, which live on."""

from __future__ import absolute_import

import gc

from tare_probe.common.generated_source import define
from tare_probe.timing.made_task import MadeTask

NAME = "collect-garbage"
SUMMARY = "a full pass of the garbage collector over all records, which live on"
ACCESS = False
NEEDS_RECORDS = False
ALONE = True
SOURCE = """\
def run(records):
    gc.collect()
    return records
"""


def task(subject, records):
    """A pass over the records alone, where what was there before can be set aside."""
    return _Collection("gc.collect", define(SOURCE, "run", NAME, {"gc": gc}), subject)


class _Collection(MadeTask):
    def make(self):
        """Sets aside all other objects; a first pass lets go what need not be followed."""
        gc.collect()
        if hasattr(gc, "freeze"):
            gc.freeze()
        records = MadeTask.make(self)
        gc.collect()
        return records

    def put_back(self):
        """The other objects are followed again."""
        if hasattr(gc, "freeze"):
            gc.unfreeze()
