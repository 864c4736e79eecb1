"""The objects that records hold, place by place of the schema: what belongs to which field."""

from __future__ import absolute_import

from itertools import chain

from tare_probe.common.generated_source import define

SINGLE = (bool, int, float, str, bytes, type(u""), type(2**64), type(None), type(Ellipsis))
"""Types of values that have no fields, and of what stands for a field that is missing."""


def held_places(access, root, records):
    """(name, objects) pairs of each place, the records first and an object before its fields.

    name: names of fields joined by dots, with [] for the items of a list: "orders[].product.name".
    The records themselves are "". What is made when it is read, and not held, is left out.
    """
    found = []
    _collect(access, root, "", records, found)
    return found


def _collect(access, place, name, objects, found):
    found.append((name, objects))
    if place.shape is not None:
        apart = SINGLE if place.items is None else SINGLE + (list,)
        with_fields = [each for each in objects if not isinstance(each, apart)]
        for member in place.shape.members:
            values = _values(access, member, with_fields)
            if values is not None:
                inner = name + "." + member.key if name else member.key
                _collect(access, member.place, inner, values, found)
    if place.items is not None:
        lists = [each for each in objects if isinstance(each, list)]
        items = list(chain.from_iterable(lists))
        _collect(access, place.items, name + "[]", items, found)


def _values(access, member, objects):
    """The values of one field, where they are there; None if they are made anew at each access."""
    condition = " if " + access.there(member, "each") if member.optional else ""
    text = "def read(objects):\n    return [each%s for each in objects%s]\n"
    read = define(text % (access.step(member), condition), "read", "read", {})
    for each in objects:
        once, again = read([each]), read([each])
        if once and type(once[0]) not in SINGLE:
            if once[0] is not again[0]:
                return None
            break
    return read(objects)
