"""Tare's probe: measures records held by one CPython process (2.7 and 3.6 or newer).

Only the standard library is imported here, and of that as little as the task needs: whatever the
probe imports is memory and start time of the process that is being measured.

A file imports from its own room or from earlier ones: common, records, memory, timing, questions,
talk, profilers, then the folders of plug-ins (loaders, representations, benchmarks, metrics,
experiments), digest, protocol.
"""

PROTOCOL = 1
