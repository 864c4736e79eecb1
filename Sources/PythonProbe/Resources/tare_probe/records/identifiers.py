"""Names of attributes and classes made from the keys of records."""

from __future__ import absolute_import

# Keywords of 2.7 and of every 3.x, so that a record type has the same names everywhere; `self`
# would clash with the first argument of __init__, and `mro` is an attribute that every class has
# already, which dataclasses take for a default.
RESERVED = frozenset(
    "and as assert async await break class continue def del elif else except exec finally for from "
    "global if import in is lambda mro nonlocal not or pass print raise return self try while "
    "with yield None True False".split()
)
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


class Taken(object):
    """Names that are in use, each once.

    A schema of thousands of objects has thousands that are called alike, so the next free number of
    a name is kept.
    """

    def __init__(self):
        self._names = set()
        self._next = {}

    def free(self, name):
        """The name, or it with the first free number from 2; that is in use from now on."""
        candidate = name
        number = self._next.get(name, 2)
        while candidate in self._names:
            candidate = "%s_%d" % (name, number)
            number += 1
            self._next[name] = number
        self._names.add(candidate)
        return candidate


def attribute(key, taken):
    """An ASCII identifier for a key: no keyword, no leading underscore, free in `taken`."""
    name = "".join(letter if letter in LETTERS else "_" for letter in key).strip("_")
    if not name or name[0].isdigit():
        name = "field_" + name if name else "field"
    return taken.free(_unreserved(str(name)))


def class_name(key, taken):
    """A capitalised identifier for the class of the records below a key, free in `taken`."""
    words = attribute(key, Taken()).split("_")
    return taken.free(_unreserved("".join(word[:1].upper() + word[1:] for word in words)))


def _unreserved(name):
    return name + "_" if name in RESERVED else name
