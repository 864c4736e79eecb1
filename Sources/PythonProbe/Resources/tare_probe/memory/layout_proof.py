"""Proves that a layout is that of this interpreter, before any weight is said by it.

A few objects are held against tracemalloc, in a forked process: reading at a wrong address may end
it. It takes some 15 milliseconds. A version that is not in `layouts` is refused where it fails, and
so is a build that somebody has changed.
"""

from __future__ import absolute_import

import gc
import os
import signal

from tare_probe.memory import tracing
from tare_probe.memory.allocated_per_object import WARM, bytes_asked

COUNT = 64
CLOSE = 0.5
LONGEST = 10.0
"""Seconds after which the process that reads is ended: at a wrong address a chain may be a ring."""


class _Plain(object):
    def __init__(self):
        self.a = self.b = self.c = None


class _Bare(object):
    pass


class _Slotted(_Bare):
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = self.b = None


class _Many(object):
    def __init__(self):
        for name in MANY:
            setattr(self, name, None)


class _Mapping(dict):
    def __init__(self):
        self.a = self.b = None


MANY = ["f%d" % number for number in range(33)]


def _read():
    made = _Plain()
    made.__dict__
    return made


def _outlived():
    return _Plain().__dict__


def _replaced():
    made = _Plain()
    made.__dict__ = {"z": None}
    return made


SHAPES = (
    ("with three attributes", _Plain),
    ("without attributes", _Bare),
    ("with slots under a dict", _Slotted),
    ("with 33 attributes", _Many),
    ("that is a dict", _Mapping),
    ("whose dict was read", _read),
    ("whose dict was replaced", _replaced),
    ("that is gone, but for its dict", _outlived),
)


def disproved(slope_by_walk):
    """One sentence why a walk is not to be trusted here, or None where it finds what was asked.

    slope_by_walk: bytes an object of a list, by the walk that is to be proved.
    """
    if tracing.why_not() or not hasattr(os, "fork"):
        return None
    reader, writer = os.pipe()
    try:
        child = os.fork()
    except OSError as error:
        os.close(reader)
        os.close(writer)
        return "the proof could not be made (%s)" % error.strerror
    if child == 0:
        _answer(writer, slope_by_walk)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        answer = stream.read().decode("ascii", "replace")
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
        return "reading what instances hold takes longer than %g seconds" % LONGEST
    if os.WIFSIGNALED(status):
        return "reading what instances hold ends the process by signal %d" % os.WTERMSIG(status)
    return answer or None


def _answer(writer, slope_by_walk):
    """Writes what is wrong, nothing where all is right, and ends the process."""
    try:
        gc.freeze()  # what was there before is none of its business, and takes long to go through
        for number in (signal.SIGSEGV, signal.SIGBUS, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        found = [_differs(name, make, slope_by_walk) for name, make in SHAPES]
        text = next((each for each in found if each), "")
    except BaseException as error:
        text = "reading what instances hold raises %s" % type(error).__name__
    os.write(writer, text.encode("ascii", "replace"))
    os._exit(0)


def _differs(name, make, slope_by_walk):
    first, made = [make() for _ in range(WARM)], [None] * COUNT
    asked = bytes_asked(make, made) / float(COUNT)
    del first  # held till here, or others would take their room
    walked = slope_by_walk(made)
    if abs(walked - asked) < CLOSE:
        return None
    return "of an instance %s a walk finds %.0f bytes where %.0f were asked for" % (
        name,
        walked,
        asked,
    )
