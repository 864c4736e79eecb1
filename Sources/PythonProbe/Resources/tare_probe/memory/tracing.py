"""tracemalloc, imported only where a metric traces."""

from __future__ import absolute_import

import sys
from collections import Counter
from operator import itemgetter

from tare_probe.common.implementation import is_cpython


def why_not():
    """Why allocations cannot be traced here, or None."""
    if sys.version_info < (3, 4):
        return "tracemalloc needs CPython 3.4"
    return None if is_cpython() else "tracemalloc is of CPython alone"


KEEPS_INTS = sys.version_info >= (3, 14)
"""From 3.14 on freed ints are kept for the next ones, and stay requests of 32 bytes each."""


class Traced(object):
    """A stretch in which Python's allocations are counted; use as a context manager.

    Objects taken from free lists are invisible to tracemalloc, so those are emptied first by a
    full collection.
    """

    def __enter__(self):
        import gc
        import tracemalloc

        self._collect = gc.collect
        self._traced = tracemalloc.get_traced_memory
        self._snapshot = tracemalloc.take_snapshot
        self._stop = tracemalloc.stop
        self._collect()
        tracemalloc.start(1)
        return self

    def __exit__(self, *error):
        self._stop()

    def sizes(self):
        """How many requests of each size are held."""
        self._drop_ints()
        # A raw trace is (domain, size, frames, ...); objects of them take five times as long.
        return Counter(map(itemgetter(1), self._snapshot().traces._traces))

    def settled(self):
        """Bytes held after a full collection of garbage."""
        self._collect()
        read = self._traced()[0]
        self._drop_ints()
        return read

    def _drop_ints(self):
        """Frees the ints that a reading leaves behind, or what is loaded next would take them."""
        if KEEPS_INTS:
            self._collect()

    def peak(self):
        """The most bytes held at any time so far."""
        return self._traced()[1]
