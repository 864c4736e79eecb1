"""What a field holds, as an annotation and in words."""

from __future__ import absolute_import

import re

# The order in which a person would name them.
SCALARS = ("bool", "int", "float", "str")
NAMES = ("Any", "List", "NamedTuple", "Optional", "Union")


def annotation(place, optional=False):
    """A type of the module typing, as in `Optional[List[Order]]`."""
    if optional and place.nullable:
        return "Any"  # Ellipsis where it is missing, which no annotation names before 3.10
    found = _found(place, lambda items: "List[%s]" % annotation(items))
    kind = found[0] if found else "Any"
    if len(found) > 1:
        kind = "Union[%s]" % ", ".join(found)
    return "Optional[%s]" % kind if found and (optional or place.nullable) else kind


def imported(text):
    """The line that imports what a text uses of typing, or None."""
    names = [name for name in NAMES if re.search(r"\b%s\b" % name, text)]
    return "from typing import " + ", ".join(names) if names else None


def words(place):
    """The same for a comment, as in `list of Order or None`."""
    found = _found(place, _list_in_words) + ["None"] * place.nullable
    return " or ".join(found) or "anything"


def _list_in_words(items):
    inside = words(items)
    if inside == "anything":
        return "list"
    return "list of " + ("(%s)" % inside if " or " in inside else inside)


def _found(place, list_of):
    found = [name for name in SCALARS if name in place.scalars]
    if place.shape is not None:
        found.append(place.shape.name)
    if place.items is not None:
        found.append(list_of(place.items))
    return found
