"""A quantity in bytes; one file a metric, in the order shown.

Each file has NAME, SUMMARY, MODE ("heap": under tracemalloc, "still": nothing traced, "resident":
a process of its own), `why_not()` (a sentence, or None where it can be had) and
`measure(subject)`, which returns {"total": bytes, "record": bytes or None, "payload": bytes or
None}. total is always of one load with its list.
"""

NAMES = ("allocated", "peak", "deep-size", "resident")
