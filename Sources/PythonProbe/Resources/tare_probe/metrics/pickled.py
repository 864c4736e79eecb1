"""Bytes of all records in one pickle, by the newest protocol."""

from __future__ import absolute_import

from tare_probe.benchmarks import pickle
from tare_probe.common.outcomes import Unavailable
from tare_probe.memory.parts import in_parts
from tare_probe.timing.pickling import pickled

NAME = "pickled"
SUMMARY = "bytes of all records in one pickle, by the newest protocol"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = False
MODE = "still"


def why_not():
    """None: every Python can pickle."""


def measure(subject):
    """Bytes of one pickle, of each record in it, and of what records share; proved first."""
    if subject.source == "text":
        raise Unavailable("%s has no records that could be pickled" % subject.representation.NAME)
    pickle.task(subject, subject.make()).prove(pickle.task(subject.twin(), subject.twin().make()))
    return in_parts(subject, lambda make: len(pickled(make())), 0)
