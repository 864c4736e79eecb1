"""The talk's slots class: `__slots__` all the way up, items through getattr."""

from __future__ import absolute_import

from tare_probe.records.classes import record_class
from tare_probe.writing.kinds import Plain

NAME = "slots"
SUMMARY = "a class with __slots__ under a base with empty __slots__"
GIVES_UP = "attributes that were not foreseen, and weak references"
ACCESS = ("attribute", "key")
KIND = "class"
QUICK = True
KEYED_BY = "attribute"
WRITTEN = Plain(
    base="Base",
    slots=True,
    before='''\
class Base(object):
    """Fields can be read by key too; a class that needs no such access does without."""

    __slots__ = ()

    def __getitem__(self, key):
        return getattr(self, key)
''',
)


class Base(object):
    """Item access without an instance dict."""

    __slots__ = ()

    def __getitem__(self, key):
        return getattr(self, key)


def record_type(shape):
    """A slots class of the shape's attributes."""
    return record_class(shape, Base, slots=True)
