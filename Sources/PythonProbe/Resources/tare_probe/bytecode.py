"""Byte code as `dis` shows it."""

from __future__ import absolute_import

import dis
import sys
from io import BytesIO, StringIO


def listing(code):
    """The listing of a code object or function, what is nested in it left out; no addresses."""
    sink = BytesIO() if sys.version_info[0] == 2 else StringIO()
    original, sys.stdout = sys.stdout, sink
    try:
        dis.disassemble(getattr(code, "__code__", code))
    finally:
        sys.stdout = original
    lines = sink.getvalue().splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n")
