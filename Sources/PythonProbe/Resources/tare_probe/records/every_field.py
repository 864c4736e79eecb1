"""The source that reads every field of one record, one after the other."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.records.access import Access


def every_field(access, root):
    """(a line that unpacks `record`, or None; (source, place) of each field).

    Objects that every record has are read down to their fields. A list is one value, and so is an
    object that may be missing or null; for what is missing the source gives None.
    """
    layout = getattr(access, "layout", None)
    if layout is None:
        return None, _fields(access, root, "record")
    plain = _fields(Access(catalogue.find("representations", "dict"), "key"), root, "record")
    unpacked = layout.unpack(plain)
    if unpacked is not None:
        return unpacked
    return None, [(_held(layout, member), member.place) for member in _members(root)]


def _held(layout, member):
    if member.optional:
        return layout.optional(member, 0)
    return layout.reach(member.place)


def _goes_deeper(member):
    place = member.place
    return place.kind == "object" and not place.nullable and not member.optional


def _members(place):
    found = []
    for member in place.shape.members:
        found.extend(_members(member.place) if _goes_deeper(member) else [member])
    return found


def _fields(access, place, source):
    found = []
    for member in place.shape.members:
        reached = source + access.step(member)
        if _goes_deeper(member):
            found.extend(_fields(access, member.place, reached))
            continue
        if member.optional:
            reached = "(%s if %s else None)" % (reached, access.there(member, source))
        found.append((reached, member.place))
    return found
