"""Bytes of all records in one pickle, by the newest protocol."""

from __future__ import absolute_import

from tare_probe.benchmarks import pickle
from tare_probe.memory.parts import written_in_parts

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
    return written_in_parts(subject, pickle, len)
