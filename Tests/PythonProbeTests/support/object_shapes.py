"""Objects of some 250 shapes: a name, and a function that makes one more such object."""

import collections
import copy
import functools
import pickle

from hidden_shapes import hidden_shapes
from library_shapes import library_shapes
from shape_makers import (
    ONE,
    SIZES,
    DictUnderSlots,
    Its,
    Named,
    Raising,
    Ring,
    Slots,
    SlotsAndDict,
    SlotsUnderDict,
    Three,
    Two,
    appended,
    changed,
    class_of,
    evaluated,
    given_unique,
    keys,
    late,
    ordered,
    outlived,
    popped,
    read,
    replaced,
    without_first,
)

FIELDS = (0, 1, 2, 3, 5, 6, 8, 10, 15, 16, 17, 20, 25, 28, 29, 30, 31, 32, 40, 60)


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


def all_shapes():
    """{name: maker} of every shape that this version has."""
    groups = (_instances, _containers, _subclasses, _leaves, library_shapes, hidden_shapes)
    return dict(pair for group in groups for pair in group())
