"""The types that a program names for its records, from the schema, for what decodes by types."""

from __future__ import absolute_import

SCALARS = {"str": type(u""), "int": int, "float": float, "bool": bool}
DEFAULTS = {"None": None, "Ellipsis": Ellipsis}


def annotated(root, make):
    """(type of a record, classes made for it).

    make(shape, fields): a class of a shape; fields: (member, type, default) with those first that
    are always there, whose default is None; of the others it is a tuple of one item.
    """
    annotations = _Annotations(make)
    return annotations.of(root), annotations.made


class _Annotations(object):
    def __init__(self, make):
        self.make = make
        self.made = []

    def of(self, place):
        """The type of a place: a single one where its values are of one, or any."""
        from typing import Any, List, Optional, Union

        scalars = [SCALARS[name] for name in sorted(place.scalars)]
        if place.kind == "leaf":
            kind = scalars[0] if len(scalars) == 1 and place.items is None else Any
            return Optional[kind] if place.nullable and kind is not Any else kind
        kinds = scalars
        if place.shape is not None:
            kinds.append(self.shape(place.shape))
        if place.items is not None:
            kinds.append(List[self.of(place.items)])
        if place.nullable:
            kinds.append(type(None))
        return Union[tuple(kinds)]

    def shape(self, shape):
        """The class of a shape, after those of its parts."""
        fields = []
        for member in sorted(shape.members, key=lambda member: member.optional):
            default = (DEFAULTS[member.absent],) if member.optional else None
            fields.append((member, self.of(member.place), default))
        made = self.make(shape, fields)
        self.made.append(made)
        return made
