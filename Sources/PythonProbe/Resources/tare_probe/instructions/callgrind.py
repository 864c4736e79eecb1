"""Counts by callgrind, the tool of valgrind that this process runs under.

Outside of a cell nothing is instrumented, which is six times as fast. callgrind tells its totals
in files that it writes on request, beside the one named when it was started.
"""

from __future__ import absolute_import

import os

from tare_probe.common.outcomes import Failed
from tare_probe.instructions.client_requests import ClientRequests

NAME = "callgrind"
BASE = ord("C") << 24 | ord("T") << 16
DUMP, ZERO, START, STOP = BASE, BASE + 1, BASE + 4, BASE + 5
FILE = "callgrind"
"""What the runner calls the file, in the process's own folder for temporary ones."""


class Callgrind(object):
    """Counts one stretch after the other, between `begin` and `end`."""

    def __init__(self, folder):
        self._requests = requests = ClientRequests()
        if not requests.is_on_valgrind():
            raise Failed("the process does not run under valgrind")
        self.begin = requests.prepared(START)
        self.end = requests.prepared(STOP)
        self._zero = requests.prepared(ZERO)
        self._dump = requests.prepared(DUMP)
        self._path = os.path.join(folder, FILE)
        self._written = 0

    def count(self, passes, run, arguments):
        """Instructions of `passes(run, arguments)`, and always as many more for the call."""
        zero, dump = self._zero, self._dump
        zero()
        passes(run, arguments)
        dump()
        return self._total()

    def _total(self):
        self._written += 1
        path = "%s.%d" % (self._path, self._written)
        with open(path, "rb") as stream:
            stream.seek(0, 2)
            stream.seek(max(0, stream.tell() - 200))
            last = stream.read()
        os.remove(path)
        return total(last)


def total(text):
    """The number after the last "totals:" of a file; Failed where it has none."""
    _, found, after = text.rpartition(b"totals:")
    if not found:
        raise Failed("callgrind told no total")
    return int(after.split()[0])
