"""Tare's probe: measures records held by one CPython process (2.7 and 3.6 or newer).

Only the standard library is imported here, and only what the task needs: every import adds memory
and start time to the process that is measured.

A file imports from its own room or from earlier ones: common, records, writing, models,
model_kinds, memory, timing, instructions, questions, talk, profilers, then the folders of plug-ins
(loaders, representations, benchmarks, metrics, experiments), digest, protocol.
"""

PROTOCOL = 1
