"""The records as one Python literal, evaluated as source; the talk's `eval(str(json_dict))`.

All constants belong to one code object, so equal strings and numbers of all records are one
object each: 6.24 MB on the slides where json.load holds 8.32.
"""

from __future__ import absolute_import

import json
import sys

from tare_probe.common.outcomes import Unavailable
from tare_probe.common.told import encoded
from tare_probe.records import json_lines

NAME = "eval"
SUMMARY = "the records evaluated as one Python literal; equal strings and numbers are one object"
PACKAGE = None
SHARES_VALUES = True

MOST_TEXT = 16 << 20
"""Bytes of text; to compile the literal takes up to 200 times as many of memory (3.8, traced)."""
TOO_LONG = (
    "%.1f MiB of data are too much for one literal, whose compiling takes some 200 bytes for each "
    "byte; '--sample N' measures fewer records"
)
# What repr writes for numbers beyond a float's range has no literal.
NAMES = {"inf": float("inf"), "nan": float("nan")}


def prepare(text, format):
    """The source of the literal, from what the standard library's json reads.

    Unavailable where the text is long: compiling would take all memory, and minutes.
    """
    size = len(text) if isinstance(text, bytes) else len(encoded(text))
    if size > MOST_TEXT:
        raise Unavailable(TOO_LONG % (size / 1048576.0))
    return repr(json_lines.load(json_lines.prepare(text, format), json.loads))


def load(argument):
    """The plain records; Unavailable where the literal nests deeper than the parser goes."""
    return _load(argument, eval)


def load_traced(argument):
    """The same under tracemalloc, in seconds instead of minutes.

    tracemalloc asks for the line of every allocation, and from 3.11 on that walks the code's table
    of lines from its start: quadratic in the length of a literal. The code runs without its table.
    """
    if sys.version_info < (3, 11):
        return load(argument)
    return _load(argument, _eval_without_lines)


def _eval_without_lines(source, names):
    code = compile(source, "<records>", "eval").replace(co_linetable=b"")
    return eval(code, names)


def _load(argument, evaluate):
    try:
        return evaluate(argument, dict(NAMES))
    except (MemoryError, SyntaxError, RuntimeError):
        depth = _depth(argument)
        if _parses(depth):
            raise
        raise Unavailable("records nested %d deep are too deep for this CPython's parser" % depth)


def _depth(source):
    """Deepest nesting of brackets; brackets inside strings may make it too deep, never too flat."""
    depth = deepest = 0
    for letter in source:
        if letter in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif letter in "]}":
            depth -= 1
    return deepest


def _parses(depth):
    try:
        compile("[" * depth + "]" * depth, "<depth>", "eval")
        return True
    except (MemoryError, SyntaxError, RuntimeError):
        return False
