"""How many instructions the processor executes for one run of a benchmark.

A count is no time, and nothing that happens beside it on the machine changes it.
"""
