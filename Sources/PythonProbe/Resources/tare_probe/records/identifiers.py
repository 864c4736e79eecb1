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


def attribute(key, taken):
    """An ASCII identifier for a key: no keyword, no leading underscore, not among `taken`."""
    name = "".join(letter if letter in LETTERS else "_" for letter in key).strip("_")
    if not name or name[0].isdigit():
        name = "field_" + name if name else "field"
    return _unused(str(name), taken)


def class_name(key, taken):
    """A capitalised identifier for the class of the records below a key, not among `taken`."""
    words = attribute(key, ()).split("_")
    return _unused("".join(word[:1].upper() + word[1:] for word in words), taken)


def _unused(name, taken):
    if name in RESERVED:
        name += "_"
    candidate = name
    number = 2
    while candidate in taken:
        candidate = "%s_%d" % (name, number)
        number += 1
    return candidate
