"""A question about objects and their sizes whose answer may differ by version; one file each.

Each file has NAME, FAMILY ("identity", "sizes", "profilers", "talk" or "growth"), QUESTION, SOURCE
(the Python source that runs, as shown on the page), QUICK (it is part of the quick preset), CLAIMS
(what slides say of its observations) and `observe(context)`, which returns an Answer (see answer
and context). Optional:
  CHANGES = [...]       why its answers are others from a version on (see questions/changes)
  DATA = "cargo"        the bundled dataset it needs, "*" for the run's own
  ALONE = True          it leaves marks on a process and gets one of its own
  TIMED = True          it takes times, so nothing else runs beside it; a process of its own too
  PROCESSES = 5         of so many processes each point of a series is the median, with the least
                        and the most beside it
  WEIGHS_OBJECTS = True  it asks objects for their size, which PyPy's do not tell
  SINCE = "3.7", PACKAGE = "Pympler", MODULE = "pympler", why_not(), version()
                        as of representations; MODULE where a package is imported by another name
"""

NAMES = (
    "small-integers",
    "integers",
    "immortal-objects",
    "prompt",
    "floats",
    "strings",
    "attribute-names",
    "constant-folding",
    "run-time-results",
    "literals",
    "tuples",
    "new-containers",
    "json-sharing",
    "orjson-sharing",
    "ujson-sharing",
    "simplejson-sharing",
    "rapidjson-sharing",
    "pysimdjson-sharing",
    "msgspec-sharing",
    "eval-sharing",
    "mutable-default",
    "asizeof-function",
    "msgspec-bench-gc",
    "size-numbers",
    "size-bytes",
    "size-str",
    "size-tuple",
    "size-list",
    "size-set",
    "size-dict",
    "size-dict-origins",
    "size-ordereddict",
    "size-instance",
    "size-code",
    "annotations",
    "talk-text",
    "talk-json",
    "talk-orjson",
    "talk-ujson",
    "talk-eval",
    "talk-identity",
    "talk-cargo",
    "talk-product",
    "talk-frozendict",
    "talk-class",
    "talk-dataclass",
    "talk-five",
    "talk-all",
    "talk-all-dates",
    "talk-first-named",
    "talk-pop",
    "talk-first-id",
    "talk-all-named",
    "talk-profilers",
    "profiler-getsizeof",
    "profiler-deep-size",
    "profiler-pympler",
    "profiler-guppy",
    "profiler-objsize",
    "profiler-memory-profiler",
    "profiler-psutil",
    "profiler-tracemalloc",
    "profiler-process",
    "bytes-by-fields",
    "bytes-by-count",
    "repeated-values",
    "time-by-count",
    "million-records",
)
