"""Objects of the standard library: a name, and a function that makes one more such object."""

import array
import collections
import ctypes
import datetime
import decimal
import functools
import itertools
import re
import struct
import sys
import threading
import types
import weakref

from shape_makers import ONE, SIZES, Two, evaluated, keys, read

VERSION = sys.version_info[:2]


def library_shapes():
    fields = [("a", ctypes.c_int64), ("b", ctypes.c_char * 32)]
    Big = type("Big", (ctypes.Structure,), {"_fields_": fields})
    Little = type("Little", (ctypes.Structure,), {"_fields_": fields[:1]})
    Either = type("Either", (ctypes.Union,), {"_fields_": fields})
    yield "structure of 40", Big
    yield "structure of 8", Little
    yield "union of 40", Either
    yield "number of C", lambda: ctypes.c_int64(5000)
    yield "array of C", ctypes.c_int64 * 10
    yield "characters of C", ctypes.c_char * 40
    yield "structures of C", Little * 10
    yield "date", lambda: datetime.date(2026, 11, 30)
    yield "date and time", lambda: datetime.datetime(2026, 11, 30, 12, 30)
    yield "time of day", lambda: datetime.time(12, 30)
    yield "time span", lambda: datetime.timedelta(3, 4, 5)
    if VERSION >= (3, 2):
        zone = datetime.timezone.utc
        yield "date and time of a zone", lambda: datetime.datetime(2026, 11, 30, tzinfo=zone)
        yield "time of day of a zone", lambda: datetime.time(12, 30, tzinfo=zone)
    Day = type("Day", (datetime.datetime,), {})
    yield "date and time subclass", lambda: Day(2026, 11, 30, 12, 30)
    yield "decimal", lambda: decimal.Decimal("1.25")
    yield "long decimal", lambda: decimal.Decimal("1." + "7" * 90)
    yield "array", lambda: array.array("d", [1.0] * 5)
    yield "method", lambda: ONE.__str__
    yield "partial", lambda: functools.partial(read, None)
    yield "weak reference", lambda: weakref.ref(ONE, read)
    yield "slice", lambda: slice(None, None)
    yield "enumerated", lambda: enumerate([None])
    yield "zipped", lambda: zip([None], (None, None))
    yield "mapped", lambda: map(str, [None])
    yield "list iterator", lambda: iter([None])
    yield "endless", lambda: itertools.repeat(None)
    yield "generator", (lambda: (yield))
    yield "lock", threading.Lock
    yield "lock that may be taken twice", threading.RLock
    yield "view of memory", lambda: memoryview(b"abc")
    yield "match", lambda: re.match("a(.)", "abc")
    yield "struct", lambda: struct.Struct("<dd")
    if VERSION >= (3, 3):
        yield "namespace", lambda: types.SimpleNamespace(a=None, b=None)
        yield "small range", lambda: range(5)
        yield "chain of maps", lambda: collections.ChainMap({}, {})
        yield "view of a dict", lambda: types.MappingProxyType({"a": None})
    if VERSION >= (3, 5):
        import pathlib
        import typing

        Boxed = type("Boxed", (Two,), {})
        if VERSION >= (3, 7):
            T = typing.TypeVar("T")
            Boxed = types.new_class("Boxed", (typing.Generic[T],))
            Boxed.__init__ = Two.__init__
        yield "generic", Boxed
        yield "path", lambda: pathlib.PurePosixPath("a/b")
    if VERSION >= (3, 7):
        import dataclasses

        for count in (1, 5, 30):
            names = keys(count)
            plain = dataclasses.make_dataclass("Plain", names)
            yield "data class of %d" % count, functools.partial(plain, *[None] * count)
            if VERSION >= (3, 10):
                made = dataclasses.make_dataclass("Lean", names, slots=True)
                yield "slotted data class of %d" % count, functools.partial(made, *[None] * count)
    if VERSION >= (3, 15):
        for count in SIZES:
            yield "frozen dict of %d" % count, evaluated(
                "frozendict.fromkeys(keys(%d))" % count
            )
