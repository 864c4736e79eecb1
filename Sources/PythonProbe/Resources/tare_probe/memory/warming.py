"""Loads before anything is weighed, until further ones take what they always take."""

from __future__ import absolute_import

import sys

WARM_RECORDS = 2200 if (3, 8) <= sys.version_info < (3, 10) else 64
"""3.8 and 3.9 give a function some bytes of its own at its 1,024th call."""
WARM_BYTES = 2 << 20
"""Bytes of text after which no further load is made to warm up: large records are slow to make, and
a few loads of them make as many objects."""


def warm(subject):
    """Makes records until the steady state (28 objects of a class from 3.11), unless a pass has.

    Returns the last ones made, if any.
    """
    held = None
    if subject.heap_pass is None:
        for _ in range(_warm_loads(subject.dataset)):
            held = subject.make_traced()
    subject.forget()
    return held


def _warm_loads(dataset):
    """How many loads warm up: as many as the records need, and the bytes allow."""
    needed = -(-WARM_RECORDS // dataset.count)
    return max(1, min(needed, WARM_BYTES // max(1, dataset.bytes())))
