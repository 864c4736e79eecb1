"""Counts by what macOS says of a process: proc_pid_rusage, whose ri_instructions is of all its
threads. Written from <sys/resource.h> of macOS 10.15 and later, not tried.
"""

from __future__ import absolute_import

import os
import struct
import sys

from tare_probe.common.outcomes import Failed

NAME = "rusage"
FLAVOUR = 4
"""RUSAGE_INFO_V4."""
BYTES = 512
"""More than rusage_info_v4 has."""
PLACE = 16 + 29 * 8
"""ri_instructions: behind the 16 bytes of ri_uuid and 29 fields of 8 bytes."""


def works():
    """Whether this system counts for this process."""
    if sys.platform != "darwin":
        return False
    try:
        return ProcessUsage().read() > 0
    except Failed:
        return False


class ProcessUsage(object):
    """Counts one stretch after the other; `tell(pid, flavour, buffer)` fills the buffer."""

    def __init__(self, tell=None):
        import ctypes

        self.buffer = ctypes.create_string_buffer(BYTES)
        self.process = os.getpid()
        self.tell = tell or ctypes.CDLL(None).proc_pid_rusage

    def begin(self):
        """It counts all the time."""

    end = begin

    def read(self):
        """Instructions so far."""
        if self.tell(self.process, FLAVOUR, self.buffer) != 0:
            raise Failed("the system does not say what the process has executed")
        return struct.unpack_from("=Q", self.buffer.raw, PLACE)[0]

    def count(self, passes, run, arguments):
        """Instructions of `passes(run, arguments)`, and always as many more for the call."""
        before = self.read()
        passes(run, arguments)
        return self.read() - before
