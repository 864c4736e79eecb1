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
PROCESSES = 5
KINDS = ("dict", "class", "tuple", "slots")
MOST = 100000
SECONDS = 2.0


def observe(context):
    """A series for each way of holding, by its first access: (records, nanoseconds a record).

    The ways are held side by side and timed in turns; the fastest block counts.
    """
    answer = Answer()
    able, missing = growing_records.able_to_hold(context.dataset, KINDS)
    runs = [growing.reader(SOURCE) for _, growing in able]

    def measure(count):
        held = [growing.make(count) for _, growing in able]
        return growing_records.blocks(list(zip(runs, held)))

    found = growing_records.by_count(measure, MOST, SECONDS) if able else []
    for place, (name, _) in enumerate(able):
        points = dict((count, spent[place]) for count, spent in found)
        growing_records.add_times(answer, name, name, points)
    if missing:
        answer.listing("cannot hold these records", "\n".join(missing))
    return answer
