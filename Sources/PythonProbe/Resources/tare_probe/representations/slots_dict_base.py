"""The talk's trap: `__slots__` in a class whose base has an instance dict all the same.

The dict is never made unless somebody asks for it; a profiler that does makes 408 bytes of 64 on
CPython 3.13 (cpython issue 135385). From 3.14 on each object carries room for the first values of
such a dict from its beginning, 24 bytes and more that nobody asked for.
"""

from __future__ import absolute_import

from tare_probe.records.classes import record_class
from tare_probe.writing.kinds import Plain

NAME = "slots-dict-base"
SUMMARY = "slots under a base class without slots, so each object can still grow a dict"
GIVES_UP = "the saving of slots as soon as anything asks for __dict__"
ACCESS = ("attribute", "key")
KIND = "class"
QUICK = True
KEYED_BY = "attribute"
WRITTEN = Plain(
    base="Base",
    slots=True,
    before='''\
class Base(object):
    """Fields can be read by key too. No __slots__ here: that is the trap, see slots."""

    def __getitem__(self, key):
        return getattr(self, key)
''',
)


class Base(object):
    """Item access that reaches slots; no __slots__ here, and that is the trap."""

    def __getitem__(self, key):
        return getattr(self, key)


def record_type(shape):
    """A slots class of the shape's attributes."""
    return record_class(shape, Base, slots=True)
