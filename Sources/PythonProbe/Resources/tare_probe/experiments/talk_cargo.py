# -*- coding: utf-8 -*-
"""One cargo as nested dicts, part by part, and as objects."""

from __future__ import absolute_import

from tare_probe.questions.claims import claim
from tare_probe.talk.talk_source import CLASSES, deep_sizes

NAME = "talk-cargo"
FAMILY = "talk"
QUESTION = "How many bytes is one cargo as nested dicts, and as objects?"
SOURCE = (
    CLASSES
    + """
as_dict = {
    "id": 12318912,
    "product": {"name": "Elec'sOil", "uid": "elec109ui"},
    "quantity": {"value": 2380, "id": "mt"},
    "dates": {"start": "2200-10-14T00:00:00", "end": "2200-11-11T00:00:00"},
}
product = as_dict["product"]
quantity = as_dict["quantity"]
dates = as_dict["dates"]
as_objects = cargo(as_dict)
with_text_id = Cargo(
    "123123", as_objects.product, as_objects.quantity, as_objects.dates
)
as_printed = Cargo(
    "123123",
    Product("Elec'sOil", "elec109ui"),
    Quantity(450, "mt"),
    Dates("2010-03-10", "2010-03-10"),
)
"""
)
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
WEIGHED = (
    ("cargo as dicts", "as_dict"),
    ("product", "product"),
    ("quantity", "quantity"),
    ("dates", "dates"),
    ("cargo as objects", "as_objects"),
    ("cargo as objects, its id as text", "with_text_id"),
    ("cargo as objects, as the slide's source has it", "as_printed"),
)
BACK = u"Вернемся к проекту"
OVER = u"Переведем всё в объекты"
REMARK = (
    "the objects have the id as text, 24 bytes more than the number that the dicts have, so the "
    "same record has 664; the source printed on the slide, with shorter dates, would have 608"
)
CLAIMS = [
    claim(BACK, "the cargo's dicts have 1896 bytes", "cargo as dicts", 1896, "B", "3.7"),
    claim(BACK, "product 488", "product", 488, "B", "3.7"),
    claim(BACK, "quantity 448", "quantity", 448, "B", "3.7"),
    claim(BACK, "dates 504", "dates", 504, "B", "3.7"),
    claim(OVER, "1896 become 688", "cargo as objects, its id as text", 688, "B", "3.7", REMARK),
]


def observe(context):
    """Deep size of the cargo, of its parts, and of the same as objects."""
    return deep_sizes(SOURCE, WEIGHED)
