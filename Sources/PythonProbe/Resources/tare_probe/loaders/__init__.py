"""What turns text into plain objects; one file a loader, in the order shown.

Each file has NAME, SUMMARY, PACKAGE (or None; MODULE where it is imported by another name),
`prepare(text, format)`, which is never timed nor traced, and `load(argument)`, which takes what
`prepare` returned and returns the list of plain records. It may have `load_traced(argument)`, which
makes the same objects and is quicker under tracemalloc, `dump(records)`, which writes them as one
JSON array by the same package, and WRITTEN, for those who write a module: the line that imports it
and the function that reads a text.
"""

NAMES = (
    "json",
    "orjson",
    "msgspec",
    "pysimdjson",
    "rapidjson",
    "ujson",
    "simplejson",
    "eval",
)
