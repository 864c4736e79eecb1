"""Growth of the process's private memory: what the system really gives for the records.

Three equal batches are held; the first ones fill what earlier work left free, so the growth of the
third counts. It agrees within 1 % with a model of pymalloc's pools for Python objects.
"""

from __future__ import absolute_import

from tare_probe import process_memory

NAME = "resident"
SUMMARY = "growth of the process's private memory, in all and for one further record"
MODE = "resident"
BATCHES = 3
BATCH_RECORDS = 6000

why_not = process_memory.why_not


def measure(subject):
    """Growth in bytes of the third batch, for one load and for one record."""
    loads = -(-BATCH_RECORDS // subject.dataset.count)
    kept, used = [None] * (BATCHES * loads), []
    for batch in range(BATCHES):
        for index in range(loads):
            subject.forget()
            kept[batch * loads + index] = subject.make()
        process_memory.settle()
        used.append(process_memory.private_bytes())
    growth = used[-1] - used[-2]
    return {
        "total": growth // loads,
        "record": float(growth) / (loads * subject.dataset.count),
        "payload": None,
    }
