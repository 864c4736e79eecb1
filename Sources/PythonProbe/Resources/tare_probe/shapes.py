"""What the records look like: the schema of a request as a tree of places and shapes."""
from __future__ import absolute_import

from tare_probe.identifiers import attribute, class_name


class Place(object):
    """What occurs at one place of the records.

    kind: "leaf" (scalars, or lists of nothing but scalars), "object", "list" (with objects in it)
    or "mixed" (an object or such a list here, something else there). nullable: None occurs too.
    """

    def __init__(self, node, path, names, shared):
        self.path = path
        self.scalars = frozenset(node.get("scalars") or ())
        self.nullable = "null" in self.scalars
        self.items = None
        self.shape = None
        if node.get("object") is not None:
            self.shape = Shape(node["object"], path, names, shared)
        if node.get("list") is not None:
            self.items = Place(node["list"], path, names, shared)
        self.kind = self._kind()

    def _kind(self):
        deep_list = self.items is not None and self.items.kind != "leaf"
        if self.shape is None and not deep_list:
            return "leaf"
        if self.scalars - frozenset(["null"]) or (self.shape is not None and self.items is not None):
            return "mixed"
        return "list" if deep_list else "object"

    def child(self, key):
        """The member of that key of the object at this place, or None."""
        for member in self.shape.members if self.shape is not None else ():
            if member.key == key:
                return member
        return None


class Member(object):
    """One field of a shape with the place of its values; index counts from 0."""

    def __init__(self, index, key, attribute, optional, place):
        self.index = index
        self.key = key
        self.attribute = attribute
        self.optional = optional
        self.place = place


class Shape(object):
    """The fields of the objects at one path; a record type is made for each shape.

    name: a class name, unique in the dataset; path: keys from the record down; fields: (key,
    attribute) in order; shared: equal objects of this shape may be one object; ragged: some
    fields are optional.
    """

    def __init__(self, node, path, names, shared):
        self.path = path
        self.name = class_name(path[-1] if path else names[0], names[1:])
        names.append(self.name)
        self.shared = path in shared
        self.members = []
        for index, field in enumerate(node["fields"]):
            key = field["name"]
            taken = [member.attribute for member in self.members]
            place = Place(field["node"], path + (key,), names, shared)
            optional = bool(field.get("optional"))
            self.members.append(Member(index, key, attribute(key, taken), optional, place))
        self.fields = [(member.key, member.attribute) for member in self.members]
        self.ragged = any(member.optional for member in self.members)


def tree(dataset):
    """The place of the records of a request's dataset."""
    shared = [tuple(path) for path in shared_paths(dataset)]
    return Place(dataset["schema"], (), [dataset["name"]], shared)


def shared_paths(dataset):
    """The paths a dataset names as shared; the request may give one path or a list of paths."""
    share = dataset.get("share") or []
    return [share] if share and not isinstance(share[0], list) else share


def shapes(place):
    """All shapes at and below a place, outermost first."""
    found = []
    waiting = [place]
    while waiting:
        place = waiting.pop(0)
        if place.shape is not None:
            found.append(place.shape)
            waiting.extend(member.place for member in place.shape.members)
        if place.items is not None:
            waiting.append(place.items)
    return found


def dotted(path):
    """A path as a person writes it."""
    return ".".join(path) if path else "the record"
