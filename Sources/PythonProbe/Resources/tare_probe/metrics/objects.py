"""Allocations: how many requests the bytes of `allocated` come from.

A dict is two, itself and its table; so is a list. CPython 2.7 has the walk alone.
"""

from __future__ import absolute_import

from tare_probe.common.implementation import no_sizes
from tare_probe.memory.heap_pass import heap_pass

NAME = "objects"
SUMMARY = "allocations that are held, in all and for each record"
UNIT = "allocations"
EXACT = True
THRESHOLD = None
HEADLINE = False
MODE = "heap"
QUICK = True

why_not = no_sizes


def measure(subject):
    """Requests of one load, of each record, of what records share and of the list."""
    seen = heap_pass(subject)
    return {
        "total": seen.requests,
        "record": seen.requests_record,
        "shared": seen.requests_shared,
        "list": seen.requests_list,
        "spread": subject.draw().spread,
    }
