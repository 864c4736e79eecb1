"""Byte code as `dis` shows it."""

from __future__ import absolute_import

import dis
import re
import sys
from io import BytesIO, StringIO


def listing(function):
    """The listing of a function without what is nested in it, and without addresses of objects."""
    sink = BytesIO() if sys.version_info[0] == 2 else StringIO()
    original, sys.stdout = sys.stdout, sink
    try:
        dis.disassemble(function.__code__)
    finally:
        sys.stdout = original
    text = re.sub(" at 0x[0-9a-fA-F]+", "", sink.getvalue())
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def constants(source):
    """The constants that the compiler keeps for a module of that source, in their order."""
    return ", ".join(map(repr, compile(source, "<experiment>", "exec", 0, True).co_consts))
