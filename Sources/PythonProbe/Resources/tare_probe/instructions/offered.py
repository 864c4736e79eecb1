"""The metrics that count instructions: one for each benchmark."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.instructions.first_records import MOST

PREFIX = "instructions-"
UNIT = "instructions"
THRESHOLD = 0.01
"""What a longer path of the code or another order of cells moves is a fifth of it at most."""
MODE = "counting"
SUMMARY = "instructions of one run of %s over at most the first %d records; no time"


def offered():
    """The fields of each metric, but whether it is available."""
    for name in catalogue.names("benchmarks"):
        benchmark = catalogue.find("benchmarks", name)
        if getattr(benchmark, "UNCOUNTED", False):
            continue
        yield {
            "name": PREFIX + name,
            "summary": SUMMARY % (name, MOST),
            "unit": UNIT,
            "exact": False,
            "threshold": getattr(benchmark, "COUNTS_WITHIN", THRESHOLD),
            "headline": False,
            "mode": MODE,
            "quick": getattr(benchmark, "QUICK", False),
            "counts": name,
        }
