"""Counts by the processor's own counter, which Linux hands out by perf_event_open(2).

Many virtual machines have no such counter, and many systems keep it from users.
"""

from __future__ import absolute_import

import os
import struct
import sys

from tare_probe.common.outcomes import Failed
from tare_probe.instructions.client_requests import machine

NAME = "perf"
CALLS = {"x86_64": 298, "aarch64": 241}
"""The number of the system call, by processor."""
HARDWARE, INSTRUCTIONS = 0, 1
SIZE = 64
"""Bytes of the first version of perf_event_attr, which every kernel takes."""
PINNED, NO_KERNEL, NO_HYPERVISOR = 1 << 2, 1 << 5, 1 << 6
CLOSE_ON_EXEC = 8


def attributes():
    """perf_event_attr for instructions of user code, counted all the time or not at all."""
    flags = PINNED | NO_KERNEL | NO_HYPERVISOR
    fields = (HARDWARE, SIZE, INSTRUCTIONS, 0, 0, 0, flags)
    return struct.pack("=IIQQQQQ", *fields).ljust(SIZE, b"\0")


def opened():
    """The descriptor of a counter of this thread; None where the system gives none."""
    number = CALLS.get(machine())
    if number is None or not sys.platform.startswith("linux"):
        return None
    import ctypes

    try:
        call = ctypes.CDLL(None, use_errno=True).syscall
    except (OSError, AttributeError):
        return None
    call.restype = ctypes.c_long
    of_all, no_group = ctypes.c_int(-1), ctypes.c_int(-1)
    this = ctypes.c_int(0)
    found = call(
        ctypes.c_long(number), attributes(), this, of_all, no_group, ctypes.c_ulong(CLOSE_ON_EXEC)
    )
    return None if found < 0 else found


def works():
    """Whether this system counts for this process."""
    descriptor = opened()
    if descriptor is None:
        return False
    try:
        return Perf(descriptor).read() > 0
    except Failed:
        return False
    finally:
        os.close(descriptor)


class Perf(object):
    """Counts one stretch after the other."""

    def __init__(self, descriptor):
        self.descriptor = descriptor

    def begin(self):
        """It counts all the time."""

    end = begin

    def read(self):
        """Instructions so far."""
        found = os.read(self.descriptor, 8)
        if len(found) != 8:  # a pinned counter that lost its place tells nothing more
            raise Failed("the processor's counter was taken away")
        return struct.unpack("=Q", found)[0]

    def count(self, passes, run, arguments):
        """Instructions of `passes(run, arguments)`, and always as many more for the call."""
        before = self.read()
        passes(run, arguments)
        return self.read() - before
