"""The talk's class: attributes in the instance dict, items through that dict."""

from __future__ import absolute_import

from tare_probe.records.classes import record_class
from tare_probe.writing.kinds import Plain

NAME = "class"
SUMMARY = "a class with attributes in the instance dict and item access by __getitem__"
GIVES_UP = "speed of access by key, which runs a Python function"
ACCESS = ("attribute", "key")
KIND = "class"
QUICK = True
KEYED_BY = "attribute"
WRITTEN = Plain(
    base="Base",
    before='''\
class Base(object):
    """Fields can be read by key too; a class that needs no such access does without."""

    def __getitem__(self, key):
        return self.__dict__[key]
''',
)


class Base(object):
    """Item access as on the talk's slide "a closer look at the class"."""

    def __setitem__(self, key, value):
        self.__dict__[key] = value

    def __getitem__(self, key):
        return self.__dict__[key]


def record_type(shape):
    """A class of the shape's attributes."""
    return record_class(shape, Base, slots=False)
