"""A quantity in bytes; one file a metric, in the order shown.

Each file has NAME, SUMMARY, MODE ("heap": under tracemalloc, "still": nothing traced, "resident":
before anything else in its process), `why_not()` (a sentence, or None where it can be had) and
`measure(subject)`, which returns a dict: "total" bytes, of one load with its list; "record" bytes;
and where they are known "payload", "shared" (no further record adds to it), "checked" (the record's
bytes found in another way) and "note" (one sentence where a figure is not what it seems).
"""

NAMES = ("allocated", "blocks", "resident", "deep-size", "peak")
