"""Nanoseconds a record by the number of records: where they no longer fit the processor's caches."""

from __future__ import absolute_import

from tare_probe import ladder
from tare_probe.answer import Answer

NAME = "time-by-count"
FAMILY = "growth"
QUESTION = "How long does it take to read one field of a record when there are 1, 10, 100 of them?"
SOURCE = """\
def run(records):
    for record in records:
        record{identify}
"""
QUICK = True
CLAIMS = []
DATA = "*"
TIMED = True
KINDS = ("dict", "class", "tuple", "slots")
MOST = 100000
SECONDS = 1.5


def observe(context):
    """One series for each way of holding, by its first access: (records, nanoseconds a record)."""
    answer = Answer()
    able, missing = ladder.each(context.dataset, KINDS)
    for name, rungs in able:
        run = rungs.reader(SOURCE)
        times = ladder.climb(lambda count: ladder.nanoseconds(run, rungs.make(count)), MOST, SECONDS)
        answer.series(name, "ns", times)
    if missing:
        answer.listing("cannot hold these records", "\n".join(missing))
    return answer
