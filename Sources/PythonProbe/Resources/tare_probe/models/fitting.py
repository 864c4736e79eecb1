"""Fits a class to the records: which field holds what, or why it cannot."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.common.told import described
from tare_probe.models.annotations import told, wanted
from tare_probe.models.field import UNKNOWN
from tare_probe.records.shapes import dotted
from tare_probe.writing.types import SCALARS


class Node(object):
    """How the values of one place are held.

    wanted: what the class says; conversion: what scalars become, None where they stay or where the
    class converts them; items: the Node of a list's items; parts: (member, field, Node) of an
    object's fields, None where there is no object; cls, kind: what objects become, None for a dict;
    absent: what stands where the value is missing, UNKNOWN where it never is or nobody knows; made:
    something has to be made of what the loader gives.
    """

    def __init__(self, place, wanted_here):
        self.place = place
        self.wanted = wanted_here
        self.conversion = None
        self.items = self.parts = None
        self.cls = self.kind = None
        self.absent = UNKNOWN
        self.made = False


def kind_of(cls):
    """The kind of a class that can hold records; None of any other."""
    for name in catalogue.names("model_kinds"):
        kind = catalogue.find("model_kinds", name)
        if kind.is_one(cls):
            return kind
    return None


def fitted(cls, root):
    """The Node of the records; Unavailable with the field and both types where one does not fit."""
    if root.kind != "object" or root.nullable:
        raise Unavailable("%s holds objects, and some records are none" % cls.__name__)
    return _Fitting().node(root, wanted(cls, kind_of), cls.__name__, False)


class _Fitting(object):
    def node(self, place, want, owner, converts):
        """The Node of a place; owner: the class that has it as a field."""
        node = Node(place, want)
        self._leaf(node, owner, converts)
        if place.shape is not None:
            self._object(node, owner)
        if place.items is not None:
            self._list(node, owner, converts)
        return node

    def _leaf(self, node, owner, converts):
        place, want = node.place, node.wanted
        names = [name for name in SCALARS if name in place.scalars]
        if converts and not want.any and (want.scalars - set(["null"]) or want.opaque):
            lost = [] if want.takes("null") or want.opaque or not place.nullable else ["null"]
        else:
            names = names + ["null"] * place.nullable
            lost = [name for name in names if not want.takes(name)]
        if lost:
            refuse(place, owner, want.text, lost)
        if want.conversion is not None and not converts and place.scalars - want.scalars:
            node.conversion = want.conversion
            node.made = True

    def _object(self, node, owner):
        want, place = node.wanted, node.place
        if want.cls is not None and not want.values:
            node.cls, node.kind, node.made = want.cls, want.kind, True
            fields = {}
            for field in want.kind.fields(want.cls):
                for key in field.keys:
                    fields.setdefault(key, field)
        elif not want.any and want.values is None:
            refuse(place, owner, want.text, ["object"])
        node.parts = []
        for member in place.shape.members:
            field, inside, name, converts = None, want.values or want, owner, False
            if node.cls is not None:
                field, name = _field(fields, member, node.cls), node.cls.__name__
                inside, converts = wanted(field.annotation, kind_of), field.converts
                inside = _lenient(inside, field, node.kind)
            part = self.node(member.place, inside, name, converts)
            if member.optional and field is not None:
                part.absent = field.default
            node.parts.append((member, field, part))
            node.made = node.made or part.made
        if node.cls is not None:
            _refuse_lacking(node)

    def _list(self, node, owner, converts):
        want = node.wanted
        if not want.any and want.items is None:
            refuse(node.place, owner, want.text, ["list"])
        inside = want if want.any else want.items
        node.items = self.node(node.place.items, inside, owner, converts)
        node.made = node.made or node.items.made or want.container == "tuple"


def _field(fields, member, cls):
    field = fields.get(member.key)
    if field is None:
        what = (cls.__name__, dotted(member.place.path), spoken(member.place))
        raise Unavailable("%s has no field for %s, which is %s in the records" % what)
    if member.optional and field.required:
        what = (dotted(member.place.path), cls.__name__)
        raise Unavailable("%s is missing from some records, and %s needs it" % what)
    return field


def _lenient(want, field, kind):
    """`name: str = None` takes None, as all read it that do not check."""
    if field.default is None and not getattr(kind, "CONVERTS", False):
        want.scalars.add("null")
    return want


def _refuse_lacking(node):
    there = set(member.key for member, _, _ in node.parts)
    for field in node.kind.fields(node.cls):
        if field.required and not there & set(field.keys):
            what = (node.cls.__name__, field.keys[0], told(field.annotation))
            raise Unavailable("%s needs %s (%s), which no record has" % what)


def refuse(place, owner, text, lost):
    """Unavailable, with the field and both types.

    lost: which of what occurs there the class does not take.
    """
    what = {"null": "null in some records", "object": "an object in the records",
            "list": "a list in the records"}
    said = what.get(lost[0], "%s in the records" % " or ".join(lost))
    raise Unavailable("%s is %s and %s in %s" % (dotted(place.path), said, text, owner))


def spoken(place):
    """What occurs at a place, in words: "int or float", "an object"."""
    found = [name for name in SCALARS if name in place.scalars]
    found += ["an object"] * (place.shape is not None) + ["a list"] * (place.items is not None)
    return " or ".join(found + ["null"] * place.nullable) or "null"


def unconverted(node, plain):
    """The first value of a record that cannot be made what the class says, in words; or None."""
    if isinstance(plain, dict):
        parts = [(part, plain[member.key]) for member, _, part in node.parts or ()
                 if member.key in plain]
    elif isinstance(plain, list):
        parts = [(node.items, each) for each in plain if node.items is not None]
    else:
        parts = []
        if node.conversion is not None and plain is not None:
            try:
                node.conversion.made(plain)
            except Exception:  # each type refuses by exceptions of its own
                what = (dotted(node.place.path), described(plain), node.wanted.text)
                return "%s is %s, which is no %s" % what
    found = (unconverted(*part) for part in parts)
    return next((each for each in found if each is not None), None)
