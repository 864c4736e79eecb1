"""True sizes of objects of those types whose sys.getsizeof is not what they asked for.

Each is told apart by its type alone; what depends on how an object was made is in `int_costs`.
"""

from __future__ import absolute_import

import datetime
import sys
from sys import getsizeof

from tare_probe.memory.shallow_sizes import HEAP_TYPE, size_function

WIDE = type(u"")
INTS = (int, type(2 ** 64))
NAIVE = {datetime.datetime: 8, datetime.time: 8}
"""Without a time zone the pointer to one is left out (CPython's Modules/_datetimemodule.c)."""
C_BUFFER = 16
"""ctypes keeps so many bytes in the object itself (b_value in Modules/_ctypes/ctypes.h)."""
SEMAPHORE = 32
"""A lock up to 3.13 is a sem_t of Linux (PyThread_allocate_lock in Python/thread_pthread.h)."""
LOCKS = ("lock", "RLock")
RANGE = type(range(0)) if sys.version_info[0] > 2 else None


def exact(kind):
    """The function that gives the bytes of an object of a type, without its values."""
    if kind in NAIVE:
        return _moment_bytes
    if kind is RANGE:
        return _range_bytes
    if _is_lock(kind):
        return _lock_bytes
    if kind.__flags__ & HEAP_TYPE:
        if kind.__itemsize__ and issubclass(kind, (tuple, bytes) + INTS):
            return _variable_bytes
        if issubclass(kind, WIDE):
            return _text_bytes
    if _is_c_data(kind):
        return _c_data_bytes
    return size_function(kind) or getsizeof


def _variable_bytes(each):
    """A subclass of tuple, int, bytes: PyType_GenericAlloc takes an item more, rounds up to 8."""
    kind = type(each)
    if issubclass(kind, INTS):
        items = max(1, (_bit_length(each) + 29) // 30)
    else:
        items = (tuple if issubclass(kind, tuple) else bytes).__len__(each)
    base = kind.__basicsize__ + (items + 1) * kind.__itemsize__
    return ((base + 7) & -8) + getsizeof(each) - kind.__sizeof__(each)


def _bit_length(number):
    """That of an int or a long, whatever its class says."""
    return next(each for each in INTS if isinstance(number, each)).bit_length(number)


def _text_bytes(each):
    """A subclass of str is the object of its type, and its text; getsizeof takes str's object."""
    return getsizeof(each) + type(each).__basicsize__ - WIDE.__basicsize__


def _moment_bytes(each):
    """A date with a time, or a time; its `tzinfo` is there or not."""
    return getsizeof(each) - (NAIVE[type(each)] if each.tzinfo is None else 0)


def _range_bytes(each):
    """The int that says how long it is cannot be read, but its value is known."""
    start, stop, step = each.start, each.stop, each.step
    length = max(0, (stop - start + step - (1 if step > 0 else -1)) // step)
    return getsizeof(each) + (0 if int(str(length)) is int(str(length)) else getsizeof(length))


def _is_lock(kind):
    if sys.version_info >= (3, 14) or not sys.platform.startswith("linux"):
        return False
    # A type may have no module: one that is made of C, or whose own was deleted.
    return getattr(kind, "__module__", None) in ("_thread", "thread") and kind.__name__ in LOCKS


def _lock_bytes(each):
    return getsizeof(each) + SEMAPHORE


def _is_c_data(kind):
    ctypes = sys.modules.get("ctypes")
    return ctypes is not None and issubclass(kind, ctypes.Structure.__base__)


def _c_data_bytes(each):
    """What is too large for the object itself lies in a block that getsizeof leaves out."""
    size = sys.modules["ctypes"].sizeof(each)
    return getsizeof(each) + (size if each._b_needsfree_ and size > C_BUFFER else 0)
