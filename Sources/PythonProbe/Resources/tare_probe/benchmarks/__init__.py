"""One timed operation over all records; one file a benchmark, in the order shown.

Each file has NAME, SUMMARY, SOURCE (what is timed, as shown on the page) and ACCESS (True: one
cell for each access of a representation). A query has ANSWER and MANY (see tasks.query) and may
have FRESH; the others bring `task(subject, records)`. TIMES = "loaders" says whose code is timed,
where that is neither the records' nor the benchmark's own. One run is one call of the function in
SOURCE, so the call itself is in the figure, for the dicts too.
"""

NAMES = (
    "load",
    "build",
    "collect",
    "find-first",
    "drain",
    "first-id",
    "filter",
    "filter-ids",
)
