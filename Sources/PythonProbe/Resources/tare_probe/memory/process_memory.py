"""The private memory of this process as Linux counts it, without that of files.

Pages of the interpreter and its libraries are private as long as no other process uses them. So
5 MB came and went with every other Python that ran, as much as a batch grows by.
"""

from __future__ import absolute_import

import gc
import os

MAPS = ("/proc/self/smaps_rollup", "/proc/self/smaps")
HELD = (b"Anonymous:", b"Swap:")


def why_not():
    """Why private memory is not known here, or None."""
    if any(os.path.exists(path) for path in MAPS):
        return None
    return "private memory of a process is read from Linux's smaps"


def private_bytes():
    """Bytes of pages that belong to no file, in memory or swapped out.

    smaps_rollup has the sum, smaps (before Linux 4.14) the parts.
    """
    path = MAPS[0] if os.path.exists(MAPS[0]) else MAPS[1]
    total = 0
    with open(path, "rb") as stream:
        for line in stream:
            if line.startswith(HELD):
                total += int(line.split()[1])
    return total * 1024


def settle():
    """Collects garbage and gives free pages of malloc back, where the C library can."""
    gc.collect()
    try:
        import ctypes

        ctypes.CDLL(None).malloc_trim(0)
    except (ImportError, OSError, AttributeError):
        pass  # musl has no malloc_trim
