"""What turns text into plain objects; one file a loader, in the order shown.

Each file has NAME, SUMMARY, PACKAGE (or None; MODULE where it is imported by another name),
`prepare(text, format)`, which is never timed nor traced, and `load(argument)`, which takes what
`prepare` returned and returns the list of plain records. It may have `load_traced(argument)`, which
makes the same objects and is quicker under tracemalloc, `dump(records)`, which writes them as one
JSON array by the same package, and WRITTEN, for those who write a module: the line that imports it
and the function that reads a text.

A loader that makes held records itself says in MAKES of which representation, and has in place of
`load`: `maker(root, representation)`, with the place of the records (see records.shapes). It
returns the function that takes what `prepare` returned and gives the held records, and the classes
made for them. SHARES_VALUES = True says that equal values become one object, OUTSIDE = True that
its package takes memory for a moment that Python's allocator does not see.
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
    "json-to-slots",
    "lines-to-slots",
    "ijson-to-slots",
    "msgspec-to-struct",
    "msgspec-to-dataclass",
    "pydantic-to-model",
    "pyarrow-to-table",
    "polars-to-frame",
    "pandas-to-frame",
)
