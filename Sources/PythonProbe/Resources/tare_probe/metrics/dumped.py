"""Bytes of all records as JSON, as the benchmark `dump` writes them."""

from __future__ import absolute_import

from tare_probe.benchmarks import dump
from tare_probe.common.told import encoded
from tare_probe.memory.parts import written_in_parts

NAME = "dumped"
SUMMARY = "bytes of all records as JSON in UTF-8, by the loader's own writer"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = False
MODE = "still"


def why_not():
    """None: what cannot write says so itself."""


def measure(subject):
    """Bytes of one JSON array, of each record in it, and of what records share; proved first."""
    return written_in_parts(subject, dump, _bytes)


def _bytes(text):
    return len(text if isinstance(text, bytes) else encoded(text))
