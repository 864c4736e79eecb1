"""Drops the last reference to all records."""

from __future__ import absolute_import

import gc
import sys

from tare_probe.common.generated_source import define
from tare_probe.common.implementation import is_cpython
from tare_probe.common.outcomes import Unavailable, WrongAnswer
from tare_probe.timing.made_task import MadeTask

NAME = "free"
SUMMARY = "all records freed, by dropping the last reference to them"
ACCESS = False
NEEDS_RECORDS = False
ALONE = True
SOURCE = """\
def run(owner):
    owner.records = None
"""
LATER = "objects are freed when the garbage collector runs here, not with their last reference"
LEFT = 0.1
"""The share of the blocks that may stay: lists of free objects keep some."""
FEW = 100


def task(subject, records):
    """Frees records that are made for each run."""
    if not is_cpython():
        raise Unavailable(LATER)
    return _Freeing("freeing", define(SOURCE, "run", NAME, {}), subject)


class _Owner(object):
    """Holds all records."""

    __slots__ = ("records",)

    def __init__(self, records):
        self.records = records


class _Freeing(MadeTask):
    once = True

    def make(self):
        """Records with one owner."""
        return _Owner(MadeTask.make(self))

    def answer(self):
        """The records that one run frees."""
        self.argument = self.make().records
        return self.argument

    def prove(self, plain):
        """Raises WrongAnswer where the records differ, or stay once they are dropped."""
        MadeTask.prove(self, plain)
        self.argument = plain.argument = None
        self.subject.forget()
        before = _blocks()
        owner = self.make()
        made = _blocks() - before
        self.run(owner)
        self.subject.forget()
        left = _blocks() - before
        if left > LEFT * made + FEW:
            raise WrongAnswer("of %d blocks %d are still there" % (made, left))


def _blocks():
    gc.collect()
    if hasattr(sys, "getallocatedblocks"):
        return sys.getallocatedblocks()
    return len(gc.get_objects())
