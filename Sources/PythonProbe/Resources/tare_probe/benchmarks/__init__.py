"""One timed operation over all records; one file a benchmark, in the order shown.

Each file has NAME, SUMMARY, SOURCE (what is timed, as shown on the page) and ACCESS (True: one
cell for each access of a representation). A query has ANSWER and MANY (see tasks.query) and may
have FRESH, or KEY with `keyed(values)` and BY_ORDER (these are sorted); the others bring
`task(subject, records)`, with ACCESS `task(subject, records, style)`. Optional:
  QUICK = True          it is part of the quick preset
  HELD = True           without access, it runs on held records, not on plain ones
  NEEDS_RECORDS = False  it makes its own, and is timed while there are no others
  ALONE = True          it shares no records with other benchmarks, and takes no turns with them
  UNCOUNTED = True      its instructions are not counted: some are another process's
  COUNTS_WITHIN = 0.02  the share of 1 by which two equal counts of its instructions may differ;
                        a hundredth without it
  reference(subject)    what it is compared with in place of plain dicts; None for nothing
  TIMES = "loaders"     whose code is timed, where that is neither the records' nor its own
One run is one call of the function in SOURCE, so the call itself is in the figure, for the dicts
too. An operation that a representation cannot do is unavailable, with the reason.
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
    "iterate",
    "index",
    "sort",
    "group",
    "update",
    "copy",
    "deep-copy",
    "equal",
    "hash",
    "dump",
    "pickle",
    "unpickle",
    "send",
    "collect-garbage",
    "free",
)
