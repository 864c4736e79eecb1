# -*- coding: utf-8 -*-
"""The talk's product as an object: with an instance dict, with slots, and with the slots trap."""

from __future__ import absolute_import

from tare_probe.questions.changes import change
from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import deep_sizes

NAME = "talk-class"
FAMILY = "talk"
QUESTION = "What makes an object small: __slots__, and in the base class too?"
SOURCE = """\
class Base(object):
    def __setitem__(self, key, value):
        self.__dict__[key] = value

    def __getitem__(self, key):
        return self.__dict__[key]

class Product(Base):
    def __init__(self, name, uid):
        self.name = name
        self.uid = uid

class ProductSlots(Base):
    __slots__ = ["name", "uid"]

    def __init__(self, name, uid):
        self.name = name
        self.uid = uid

class BaseSlots(object):
    __slots__ = []

    def __setitem__(self, key, value):
        self.__setattr__(key, value)

    def __getitem__(self, key):
        return self.__getattribute__(key)

class ProductSlotsWithBaseSlots(BaseSlots):
    __slots__ = ["name", "uid"]

    def __init__(self, name, uid):
        self.name = name
        self.uid = uid

for _ in range(64):  # from 3.11 on the first 28 objects of a class are larger
    Product("", ""), ProductSlots("", "")

with_dict = Product("Elec'sOil", "elec109ui")
with_slots = ProductSlots("Elec'sOil", "elec109ui")
with_slots_all_the_way_up = ProductSlotsWithBaseSlots("Elec'sOil", "elec109ui")
the_dict_alone = Product("Elec'sOil", "elec109ui").__dict__
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
WEIGHED = (
    ("object", "with_dict"),
    ("its __dict__ alone", "the_dict_alone"),
    ("__slots__ under a base with a dict", "with_slots"),
    ("__slots__ all the way up", "with_slots_all_the_way_up"),
)
CLOSER = u"Посмотрим поближе на класс"
BETTER = u"Можем лучше"
CLAIMS = [
    claim(CLOSER, "424 bytes with an instance dict", "object", 424, "B", "3.7"),
    claim(CLOSER, "360 bytes are its __dict__", "its __dict__ alone", 360, "B", "3.7"),
    claim(
        CLOSER, "328 bytes with __slots__", "__slots__ under a base with a dict", 328, "B", "3.7"
    ),
    claim(BETTER, "192 when the base has slots", "__slots__ all the way up", 192, "B", "3.7"),
]
CHANGES = [
    change(
        "3.14",
        "an object with slots under a base without them has room for the first values of a dict in "
        "itself: the object is larger, and the dict that a profiler makes is smaller",
        {"__slots__ under a base with a dict": (480, 264)},
        representations=("slots-dict-base",),
    )
]


def observe(context):
    """Deep size of each."""
    return deep_sizes(SOURCE, WEIGHED)
