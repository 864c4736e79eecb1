"""Objects that hide some of their bytes, which no reading of them shows, and why."""

import fractions
import io
import sys
import uuid

from shape_makers import LOOSE, half_cached

VERSION = sys.version_info[:2]


def hidden_shapes():
    yield "int, computed", lambda: next(LOOSE)
    yield "ints, some of them cached", half_cached
    yield "fraction", lambda: fractions.Fraction(next(LOOSE), 7)
    yield "identifier", uuid.uuid4
    yield "text in memory", lambda: io.StringIO(u"text")
    yield "bytes in memory", lambda: io.BytesIO(b"bytes" * 9)
    yield "generator of an expression", lambda: (each for each in ())
    if VERSION >= (3, 0):
        yield "large range", lambda: range(int("9" * 20), int("9" * 21), int("9" * 12))


COMPUTED = "an int that was computed asks for 4 bytes more than one that was read, and both say 28"
CODE = "the walk leaves functions and frames out, which are code"
HIDDEN = {
    "int, computed": (4, COMPUTED),
    "ints, some of them cached": (4, COMPUTED),
    "fraction": (8, COMPUTED),
    "identifier": (4, COMPUTED),
    "large range": (16, COMPUTED),
    "text in memory": (24, "the buffer of a text in memory is told without its end"),
    "generator of an expression": (520, CODE),
}
if VERSION < (3, 11):
    HIDDEN["generator"] = (430, CODE)
if VERSION < (3, 10):
    HIDDEN["struct"] = (36, "a struct does not tell the codes of its format")
HIDDEN["unpickled"] = (56, "the interpreter keeps names it looked up, up to 4096 of them")


def unseen(name):
    """(most bytes of a shape that no walk can see, why), or None where it sees all."""
    return HIDDEN.get(name)
