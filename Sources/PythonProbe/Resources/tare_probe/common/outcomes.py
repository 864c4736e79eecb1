"""How a cell can end when it is not measured, and which end an exception becomes."""

from __future__ import absolute_import

import os
import sys

from tare_probe.common.bounds import cut

EXIT_USAGE = 64
EXIT_BAD_PLUGIN = 65


class Outcome(Exception):
    """An end of a cell that is not a measurement; `why` is one lower-case sentence."""

    name = "failed"

    def __init__(self, why):
        Exception.__init__(self, why)
        self.why = why


class Unavailable(Outcome):
    """The cell cannot be measured here, and nobody is at fault."""

    name = "unavailable"


class Failed(Outcome):
    """The cell was tried and did not succeed."""


class WrongAnswer(Outcome):
    """The cell works, but what it holds or answers differs from the plain dicts."""

    name = "wrong-answer"


class Refused(Exception):
    """The whole request cannot be served; `code` is the exit status."""

    def __init__(self, code, why):
        Exception.__init__(self, why)
        self.code = code
        self.why = why


def describe(error, memory_limit=None, data=None):
    """(outcome, why) of an exception; the traceback of an unexpected one goes to stderr.

    memory_limit: bytes that the process may take; data: bytes of the file that was measured.
    """
    if isinstance(error, Outcome):
        return error.name, error.why
    _empty_frames()
    _print_traceback()
    if isinstance(error, MemoryError):
        return "failed", _out_of_memory(memory_limit, data)
    return "failed", sentence(error) + " (%s:%d)" % innermost()


def _out_of_memory(limit, data):
    """What ran out, and what helps."""
    why = "out of memory"
    size = (data or 0) / 1048576.0
    if size >= 1:  # of small data it is something else that fills the memory
        why += " with %.1f MiB of data, of which '--sample N' measures fewer records" % size
    if limit:
        why += " (limit %d bytes, '--memory-limit' allows more)" % limit
    return why


def sentence(error):
    """Type and message on one line, cut where it is long."""
    message = " ".join(cut(_text(error)).split())
    return "%s: %s" % (type(error).__name__, message) if message else type(error).__name__


def innermost(inside=None):
    """File name and line of the innermost frame of the current exception.

    inside: a path; the innermost frame of that file is taken where there is one.
    """
    frames = []
    trace = sys.exc_info()[2]
    while trace is not None:
        frames.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    own = [frame for frame in frames if frame[0] == inside]
    path, line = (own or frames or [("?", 0)])[-1]
    return os.path.basename(path), line


def _empty_frames():
    """Frees the objects that the frames of the current exception hold.

    After a MemoryError they may fill the memory, and the reply needs some.
    """
    trace = sys.exc_info()[2]
    while trace is not None:
        try:
            trace.tb_frame.clear()
        except (AttributeError, RuntimeError):
            pass  # 2.7 has no clear, and a frame that runs keeps its own
        trace = trace.tb_next


def _text(error):
    try:
        return str(error)
    except UnicodeError:  # 2.7: a message that is not ASCII
        return repr(error)
    except Exception as other:  # an exception of the user's may not know how to say itself
        return "its message cannot be told: %s" % type(other).__name__


def _print_traceback():
    try:
        import traceback

        traceback.print_exc()
    except MemoryError:
        pass  # the traceback is an extra; the outcome is still sent
