"""Objects of all sorts, hostile ones too: none keeps sizes from being told, and no code is run."""

import collections
import ctypes
import datetime
import decimal
import enum
import re
import sys
import threading
import types
import unittest.mock
import weakref

import pytest

from api_marks import needs_sizes
from tare_bench import anatomy, deep_size, true_size, weigh

pytestmark = needs_sizes
RUN = []


def refuse(self, *arguments):
    RUN.append(self)
    raise RuntimeError("code of a class was run")


class Hostile:
    __getattr__ = __hash__ = __eq__ = __len__ = __iter__ = __bool__ = __repr__ = refuse
    __dict__ = property(refuse)


class HostileDict(dict):
    __getattribute__ = keys = items = values = __iter__ = __len__ = __getitem__ = refuse


class HostileRow(tuple):
    __getattribute__ = __iter__ = __len__ = __getitem__ = refuse


class HostileText(str):
    __getattribute__ = isascii = __len__ = __iter__ = __str__ = refuse


class HostileNumber(int):
    __getattribute__ = bit_length = __abs__ = __index__ = __int__ = refuse


class Nameless:
    __module__ = property(refuse)


class Meta(type):
    __eq__ = refuse
    __hash__ = type.__hash__


class Typed(metaclass=Meta):
    def __init__(self):
        self.value = 1.5


class Colour(enum.Enum):
    RED = 1


def generator():
    yield 1


STRANGERS = {
    "hostile": Hostile(),
    "hostile dict": HostileDict(a=1.5),
    "hostile tuple": HostileRow((1.5, 2.5)),
    "hostile text": HostileText("text"),
    "hostile number": HostileNumber(2**70),
    "class without a module": Nameless(),
    "class of a hostile class": Typed(),
    "mock": unittest.mock.MagicMock(a=1),
    "enum": Colour.RED,
    "lock": threading.Lock(),
    "thread": threading.Thread(target=len),
    "pattern": re.compile("a"),
    "match": re.match("a", "a"),
    "decimal": decimal.Decimal("1.5"),
    "moment": datetime.datetime.now(datetime.timezone.utc),
    "weak reference": weakref.ref(Colour),
    "weak values": weakref.WeakValueDictionary(),
    "weak proxy": weakref.proxy(Colour),
    "namespace": types.SimpleNamespace(a=1.5),
    "view": memoryview(b"bytes"),
    "C array": (ctypes.c_int * 30)(),
    "chain": collections.ChainMap({"a": 1.5}),
    "module": sys,
    "generator": generator(),
    "items": {"a": 1.5}.items(),
    "frame": sys._getframe(),
    "bound method": "text".join,
    "slice": slice(1, 2),
    "everything": sys.modules,
}


@pytest.mark.parametrize("name", sorted(STRANGERS))
def test_anything_can_be_sized(name):
    each = STRANGERS[name]
    RUN[:] = []
    assert deep_size(each) >= 0
    found = anatomy([each, each])
    assert found.total == sum(found.parts.values()) > 0
    assert found.total == found.own + found.several + sum(found.fields.values())
    if name != "everything":  # it holds what tests make meanwhile
        assert found.total == true_size([each, each]) == weigh([each, each]).total
    assert RUN == []
