"""The same ladder to its top: a million records, weighed by the process and timed."""

from __future__ import absolute_import

from tare_probe import ladder, process_memory
from tare_probe.answer import Answer
from tare_probe.experiments.time_by_count import SOURCE

NAME = "million-records"
FAMILY = "growth"
QUESTION = "What do a record and reading one field of it cost when there are up to a million?"
QUICK = False
CLAIMS = []
DATA = "*"
TIMED = True
KINDS = ("dict", "tuple", "slots")
MOST = 1000000
SECONDS = 15.0


def observe(context):
    """Two series for each way of holding: nanoseconds and resident bytes a record.

    Bytes are what the process grew by, from 10,000 records on: tracemalloc would need more memory
    than the records, and below that the pages that are at hand already hide the growth.
    """
    answer = Answer()
    knows_memory = process_memory.why_not() is None
    able, missing = ladder.each(context.dataset, KINDS)
    for name, rungs in able:
        run, weights = rungs.reader(SOURCE), []

        def measure(count):
            process_memory.settle()
            before = process_memory.private_bytes() if knows_memory else 0
            records = rungs.make(count)
            if knows_memory and count >= 10000:
                process_memory.settle()
                weights.append((count, (process_memory.private_bytes() - before) // count))
            return ladder.nanoseconds(run, records)

        answer.series(name + ", time", "ns", ladder.climb(measure, MOST, SECONDS))
        answer.series(name + ", resident", "B", weights)
    if missing:
        answer.listing("cannot hold these records", "\n".join(missing))
    return answer
