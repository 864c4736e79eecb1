"""The two clocks of a sample, both in seconds: wall and CPU time of the process."""

from __future__ import absolute_import

import sys
import time

if sys.version_info[0] == 2:
    wall, cpu = time.time, time.clock
else:
    wall, cpu = time.perf_counter, time.process_time


def rounded(seconds):
    """Five digits: the clocks know a block of a millisecond no better than that."""
    return float("%.5g" % seconds)
