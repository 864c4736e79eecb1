"""The same numbers of records up to a million, weighed by the process and timed."""

from __future__ import absolute_import

from tare_probe.experiments.time_by_count import SOURCE
from tare_probe.memory import process_memory
from tare_probe.questions import growing_records
from tare_probe.questions.answer import Answer

NAME = "million-records"
FAMILY = "growth"
QUESTION = "What do a record and one read cost with up to a million records?"
QUICK = False
CLAIMS = []
DATA = "*"
TIMED = True
PROCESSES = 5
KINDS = ("dict", "tuple", "slots")
MOST = 1000000
SECONDS = 8.0
PART = 5000


def observe(context):
    """Series for each way of holding: nanoseconds and resident bytes a record.

    Bytes are what the process grew by, from 10,000 records on: tracemalloc would need more memory
    than the records, and below that the pages that are at hand already hide the growth. A million
    records of every way have no room side by side, so the ways are timed one after the other.
    """
    answer = Answer()
    knows_memory = process_memory.why_not() is None
    able, missing = growing_records.able_to_hold(context.dataset, KINDS)
    for name, growing in able:
        run, weights = growing.reader(SOURCE), []

        def measure(count):
            spent = growing_records.blocks([(run, growing.make(count))])[0]
            if knows_memory and count >= 10000:
                process_memory.settle()
                before = process_memory.private_bytes()
                # In parts: the memory of all dicts at once would not go back to the system.
                records = [each for _ in range(count // PART) for each in growing.make(PART)]
                process_memory.settle()
                weights.append((count, (process_memory.private_bytes() - before) // count))
                del records
            return spent

        times = dict(growing_records.by_count(measure, MOST, SECONDS))
        growing_records.add_times(answer, name + ", time", name, times, "seconds")
        answer.series(name + ", resident", "B", weights, "records", "resident", name)
    if missing:
        answer.listing("cannot hold these records", "\n".join(missing))
    return answer
