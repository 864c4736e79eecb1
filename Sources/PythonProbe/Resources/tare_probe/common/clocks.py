"""The two clocks of a sample, both in seconds: wall and CPU time of the process."""

from __future__ import absolute_import

import sys
import time

if sys.version_info[0] == 2:
    wall, cpu = time.time, time.clock
else:
    wall, cpu = time.perf_counter, time.process_time


def rounded(seconds):
    """Four digits: reading both clocks takes some 0.4 microseconds, and now and then two.

    That is one part in 2,500 of the shortest block, a millisecond, so a fifth digit says nothing.
    """
    return float("%.4g" % seconds)
