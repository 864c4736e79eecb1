"""Classes of many kinds, and functions that make objects in the ways that programs do."""

import collections
import itertools

try:
    from sys import intern
except ImportError:  # 2.7
    pass


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
    space = {"__name__": "shape_makers", "Empty": Empty}
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
