"""Bytes a record by the number of records: what the first ones cost, and when that is gone."""

from __future__ import absolute_import

import gc

from tare_probe.memory import tracing
from tare_probe.questions import growing_records
from tare_probe.questions.answer import Answer

NAME = "bytes-by-count"
FAMILY = "growth"
QUESTION = "How does the size of a record change with their number?"
SOURCE = """\
tracemalloc.start(1)
records = []
while len(records) < count:
    loaded = json.loads(text)  # the first records of the dataset, `count` at most
    records.extend(hold(loaded[:count - len(records)]))
loaded = None
gc.collect()
weight = tracemalloc.get_traced_memory()[0] // count
"""
QUICK = True
CLAIMS = []
DATA = "*"
ALONE = True
KINDS = ("dict", "class", "namedtuple", "tuple", "slots")
MOST = 10000
SECONDS = 3.0

why_not = tracing.why_not


def observe(context):
    """One series for each way of holding: (records, bytes a record with all that is shared)."""
    answer = Answer()
    able, missing = growing_records.able_to_hold(context.dataset, KINDS)
    for name, growing in able:
        growing.make(1)  # what the first use of anything leaves behind is not the records'
        weights = growing_records.by_count(lambda count: _weigh(growing, count), MOST, SECONDS)
        answer.series(name, "B", weights, "records", subject=name)
    if missing:
        answer.listing("cannot hold these records", "\n".join(missing))
    return answer


def _weigh(growing, count):
    gc.collect()
    with tracing.Traced() as traced:
        before = traced.settled()
        records = growing.make(count)
        after = traced.settled()
    del records
    return (after - before) // count
