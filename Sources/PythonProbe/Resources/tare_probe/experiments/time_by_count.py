"""Nanoseconds a record by the number of records: where they outgrow the processor's caches."""

from __future__ import absolute_import

from tare_probe.questions import growing_records
from tare_probe.questions.answer import Answer

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
    able, missing = growing_records.able_to_hold(context.dataset, KINDS)
    for name, growing in able:
        run = growing.reader(SOURCE)

        def measure(count):
            return growing_records.nanoseconds(run, growing.make(count))

        times = growing_records.by_count(measure, MOST, SECONDS)
        answer.series(name, "ns", times, "records", subject=name)
    if missing:
        answer.listing("cannot hold these records", "\n".join(missing))
    return answer
