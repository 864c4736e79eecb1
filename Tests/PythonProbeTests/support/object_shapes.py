"""Objects of some 250 shapes: a name, and a function that makes one more such object."""

import array
import collections
import copy
import ctypes
import datetime
import decimal
import fractions
import functools
import io
import itertools
import pickle
import re
import struct
import sys
import threading
import types
import uuid
import weakref

try:
    from sys import intern
except ImportError:  # 2.7
    pass

VERSION = sys.version_info[:2]
FIELDS = (0, 1, 2, 3, 5, 6, 8, 10, 15, 16, 17, 20, 25, 28, 29, 30, 31, 32, 40, 60)
SIZES = (0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 17, 21, 22, 43)


class Empty(object):
    pass


class Two(object):
    def __init__(self):
        self.a = None
        self.b = None


class Three(Two):
    def __init__(self):
        Two.__init__(self)
        self.c = None


class Slots(object):
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = None


class SlotsUnderDict(Empty):
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = None


class DictUnderSlots(Slots):
    def __init__(self):
        self.a = None
        self.c = None


class SlotsAndDict(object):
    __slots__ = ("a", "__dict__", "__weakref__")

    def __init__(self):
        self.a = None


class Its(dict):
    """A record whose keys are its attributes."""

    def __init__(self):
        dict.__init__(self, a=None)
        self.__dict__ = self


class Raising(Exception):
    pass


class Ring(object):
    def __init__(self):
        self.me = self


Named = collections.namedtuple("Named", "a b c")
ONE = Two()
ATTRIBUTES = [intern("only%d" % number) for number in range(10 ** 6, 10 ** 6 + 4000)]
"""Made beforehand, for the table of texts that all names lie in grows by leaps."""
LOOSE = itertools.count(10 ** 6)


def class_of(count, bases="object", slots=False):
    """A class with so many attributes that are set by __init__."""
    names = ["f%d" % number for number in range(count)]
    lines = ["class Made(%s):" % bases]
    if slots:
        lines.append("    __slots__ = %r" % (tuple(names),))
    lines.append("    def __init__(self, *given):")
    lines.extend(["        self.%s = None" % name for name in names] or ["        pass"])
    space = {"__name__": "object_shapes", "Empty": Empty}
    exec("\n".join(lines), space)
    return space["Made"]


def changed(make, change):
    """A maker whose objects are changed after they were made."""

    def made():
        each = make()
        change(each)
        return each

    return made


def read(each):
    each.__dict__


def outlived():
    return Two().__dict__


def replaced(each):
    each.__dict__ = {"z": None}


def late(each):
    each.x = None


def given_unique(make):
    """A maker whose objects have one more attribute each, of a name that no other has."""
    names = iter(ATTRIBUTES)
    return changed(make, lambda each: setattr(each, next(names), None))


def half_cached():
    number = next(LOOSE)
    return number if number % 2 else number % 5


def without_first(each):
    del each.f0


def keys(count):
    return ["k%d" % number for number in range(count)]


def popped(count):
    made = dict.fromkeys(keys(count))
    for key in keys(count // 2):
        del made[key]
    return made


def appended(count):
    made = []
    for _ in range(count):
        made.append(None)
    return made


def ordered(count):
    made = collections.OrderedDict()
    for key in keys(count):
        made[key] = None
    return made


def evaluated(text, **names):
    return eval("lambda: " + text, dict(globals(), **names))


def _instances():
    for count in FIELDS:
        made = class_of(count)
        yield "%d attributes" % count, made
        yield "%d attributes, dict read" % count, changed(class_of(count), read)
        yield "%d attributes, one late" % count, changed(class_of(count), late)
        if count:
            yield "%d attributes, one deleted" % count, changed(class_of(count), without_first)
    for count in (0, 1, 2, 5, 16, 30, 60):
        yield "%d slots" % count, class_of(count, slots=True)
        yield "%d slots under a dict" % count, class_of(count, "Empty", True)
    for count in (0, 1, 5, 16, 25, 30):
        yield "%d attributes and one unique" % count, given_unique(class_of(count))
    yield "three by inheritance", Three
    yield "slots", Slots
    yield "slots under dict", SlotsUnderDict
    yield "slots under dict, one late", changed(SlotsUnderDict, late)
    yield "slots under dict, dict read", changed(SlotsUnderDict, read)
    yield "dict under slots", DictUnderSlots
    yield "slot for a dict", SlotsAndDict
    yield "slot for a dict, one late", changed(SlotsAndDict, late)
    yield "dict of an object that is gone", outlived
    yield "dict replaced", changed(Two, replaced)
    yield "instance of itself", Ring
    yield "copied", functools.partial(copy.copy, ONE)
    pickled = pickle.dumps(ONE, 2)
    yield "unpickled", lambda: pickle.loads(pickled)
    yield "object", object


def _containers():
    for count in SIZES:
        yield "dict of %d" % count, functools.partial(lambda n: dict.fromkeys(keys(n)), count)
        pairs = ", ".join('"k%d": None' % number for number in range(count))
        yield "dict display of %d" % count, evaluated("{%s}" % pairs)
        yield "dict of %d numbers" % count, functools.partial(dict.fromkeys, list(range(count)))
        yield "dict of %d copied" % count, dict.fromkeys(keys(count)).copy
        yield "dict of %d less half" % count, functools.partial(popped, count)
        yield "list display of %d" % count, evaluated("[%s]" % "None, ".join([""] * (count + 1)))
        yield "list of %d appended" % count, functools.partial(appended, count)
        yield "list of %d copied" % count, functools.partial(list, [None] * count)
        yield "set of %d" % count, functools.partial(set, range(count))
        yield "frozenset of %d" % count, functools.partial(frozenset, range(count))
        yield "tuple of %d" % count, functools.partial(tuple, [None] * count)
        yield "deque of %d" % count, functools.partial(collections.deque, [None] * count)
        if count < 11:
            yield "ordered dict of %d" % count, functools.partial(ordered, count)
    yield "deque of 200", lambda: collections.deque([None] * 200)
    yield "named tuple", lambda: Named(None, None, None)
    yield "default dict", lambda: collections.defaultdict(list, a=None)
    yield "counter", lambda: collections.Counter("abc")
    yield "nested", lambda: [{"a": [None, ("b", [None])]}]


def _subclasses():
    arguments = {
        "int": "5000",
        "float": "1.5",
        "complex": "2j",
        "str": '"ab" * 9',
        "bytes": 'b"ab" * 9',
        "bytearray": 'b"ab" * 9',
        "tuple": "(None, None)",
        "list": "[None, None]",
        "set": '"ab"',
        "frozenset": '"ab"',
        "dict": "a=None",
        "collections.OrderedDict": "a=None",
        "collections.Counter": '"abc"',
        "collections.deque": "[None]",
    }
    for name, argument in sorted(arguments.items()):
        kind = type("Sub", (eval(name),), {"__module__": "object_shapes"})
        make = evaluated("Sub(%s)" % argument, Sub=kind)
        yield "%s subclass" % name, make
        yield "%s subclass, one attribute" % name, changed(make, late)
        yield "%s subclass, dict read" % name, changed(make, read)
    yield "dict that is its dict", Its
    yield "exception", lambda: ValueError("text")
    yield "exception of no arguments", ValueError
    yield "exception subclass", lambda: Raising("text", None)
    yield "exception with an attribute", changed(lambda: Raising("text"), late)
    yield "key error", lambda: KeyError("text")
    yield "system error", lambda: OSError(2, "text")


def _leaves():
    for digits in (3, 5, 9, 10, 19, 40, 100):
        text = "7" * digits
        yield "int of %d digits" % digits, functools.partial(int, text)
        yield "negative int of %d digits" % digits, functools.partial(int, "-" + text)
    yield "float", lambda: float("1.5")
    yield "complex", lambda: complex("1+2j")
    for count in (1, 2, 10, 15, 16, 100):
        yield "text of %d" % count, evaluated('"".join(["a"] * %d)' % count)
        for what, letter in (("Latin", u"\xe9"), ("wide", u"\u20ac"), ("widest", u"\U0001f600")):
            joined = functools.partial(u"".join, [letter] * count)
            yield "%s text of %d" % (what, count), joined
        yield "bytes of %d" % count, evaluated('bytes(bytearray(b"a" * %d))' % count)
        yield "bytearray of %d" % count, evaluated('bytearray(b"a" * %d)' % count)


def _library():
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


def _hidden():
    """Objects that hide some of their bytes, which no reading of them shows."""
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


def all_shapes():
    """{name: maker} of every shape that this version has."""
    groups = (_instances, _containers, _subclasses, _leaves, _library, _hidden)
    return dict(pair for group in groups for pair in group())
