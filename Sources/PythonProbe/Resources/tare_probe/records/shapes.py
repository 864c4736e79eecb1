"""What the records look like: the schema of a request as a tree of places and shapes."""

from __future__ import absolute_import

from tare_probe.records.identifiers import Taken, attribute, class_name


class Place(object):
    """What occurs at one place of the records.

    kind: "leaf" (scalars, or lists of scalars only), "object", "list" (with objects in it)
    or "mixed" (an object or such a list here, something else there). scalars: the types of JSON
    scalars that occur; nullable: None occurs too.
    """

    def __init__(self, path, scalars, shape, items):
        self.path = path
        self.scalars = scalars - frozenset(["null"])
        self.nullable = "null" in scalars
        self.shape = shape
        self.items = items
        self.kind = self._kind(self.scalars)

    def _kind(self, scalars):
        deep_list = self.items is not None and self.items.kind != "leaf"
        if self.shape is None and not deep_list:
            return "leaf"
        if scalars or (self.shape is not None and self.items is not None):
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

    @property
    def absent(self):
        """Source of what stands where the field is missing and the record has a place for it.

        None, as people write it; where the field may be null as well, the one other object that
        every interpreter has once, so that no value is lost and no record weighs more.
        """
        return "Ellipsis" if self.place.nullable else "None"


class Shape(object):
    """The fields of the objects at one path; a record type is made for each shape.

    name: a class name, unique in the dataset; path: keys from the record down; fields: (key,
    attribute) in order; shared: equal objects of this shape may be one object; ragged: some
    fields are optional.
    """

    def __init__(self, name, path, shared, members):
        self.name = name
        self.path = path
        self.shared = shared
        self.members = members
        self.fields = [(member.key, member.attribute) for member in members]
        self.ragged = any(member.optional for member in members)


def tree(dataset):
    """The place of the records of a request's dataset."""
    schema = dataset["schema"]
    root = linked(schema) if isinstance(schema, list) else schema
    return _Planter(dataset["name"], shared_paths(dataset)).place(root, ())


def linked(nodes):
    """The first of the nodes, in which places of other nodes have become these nodes."""
    nodes = [dict(node) for node in nodes]
    for node in nodes:
        if node.get("list") is not None:
            node["list"] = nodes[node["list"]]
        if node.get("object") is not None:
            fields = node["object"]["fields"]
            linked_fields = [dict(field, node=nodes[field["node"]]) for field in fields]
            node["object"] = {"fields": linked_fields}
    return nodes[0]


class _Planter(object):
    """Turns nodes into places; plain methods recurse, as 3.12 allows few nested __init__ calls."""

    def __init__(self, name, shared):
        self.name = name
        self.shared = [tuple(path) for path in shared]
        self.taken = Taken()

    def place(self, node, path):
        shape = items = None
        if node.get("object") is not None:
            shape = self.shape(node["object"], path)
        if node.get("list") is not None:
            items = self.place(node["list"], path)
        return Place(path, frozenset(node.get("scalars") or ()), shape, items)

    def shape(self, node, path):
        name = class_name(path[-1] if path else self.name, self.taken)
        members, taken = [], Taken()
        for index, field in enumerate(node["fields"]):
            key = field["name"]
            name_of_field = attribute(key, taken)
            place = self.place(field["node"], path + (key,))
            members.append(Member(index, key, name_of_field, bool(field.get("optional")), place))
        return Shape(name, path, path in self.shared, members)


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
