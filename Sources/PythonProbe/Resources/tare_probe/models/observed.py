"""What the fields of a user's class hold, seen in the first records."""

from __future__ import absolute_import

MOST = 256
"""Records that are looked at."""
ORDER = ("null", "bool", "int", "float", "str", "list", "object")
JSON = {type(None): "null", bool: "bool", int: "int", float: "float", str: "str", list: "list",
        dict: "object", type(u""): "str", type(2**64): "int"}


def observed(fitted, plain):
    """A field for each place: its path, what the text has there, and the types that hold it.

    The items of a list have its path with "[]" behind it.
    """
    seen, order = {}, []
    access = fitted.access(fitted.model.ACCESS[0])
    some = plain[:MOST]

    def note(node, held, value, path):
        if path:
            if path not in seen:
                order.append(path)
            texts, types = seen.setdefault(path, (set(), set()))
            texts.add(JSON.get(type(value), "str"))
            types.add(type(held).__name__)
        if isinstance(value, dict) and node.parts is not None:
            for member, field, part in node.parts:
                if member.key in value:
                    below = access.get(node, field, member, held)
                    note(part, below, value[member.key], path + (member.key,))
        elif isinstance(value, list) and node.items is not None:
            for each, other in zip(held, value):
                note(node.items, each, other, path + ("[]",))

    for held, value in zip(fitted.first(some), some):
        note(fitted.root, held, value, ())
    return [
        {"path": list(path), "json": sorted(seen[path][0], key=ORDER.index),
         "held": sorted(seen[path][1])}
        for path in order
    ]
