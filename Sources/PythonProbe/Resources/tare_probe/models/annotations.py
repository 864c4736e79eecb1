"""What an annotation lets a field hold."""

from __future__ import absolute_import

import sys

from tare_probe.models.conversions import conversion_of
from tare_probe.models.field import UNKNOWN

SCALARS = {str: "str", int: "int", float: "float", bool: "bool", type(None): "null"}
if sys.version_info[0] == 2:
    SCALARS.update({type(u""): "str", type(2**64): "int"})
LISTS = ("list", "List", "Sequence", "MutableSequence", "Iterable", "Collection")
DICTS = ("dict", "Dict", "Mapping", "MutableMapping")
WRAPPERS = ("Required", "NotRequired", "ReadOnly", "Final", "ClassVar", "InitVar")


class Wanted(object):
    """What a field may hold.

    any: everything; scalars: names of JSON types that it takes as they are; conversion: what those
    of its `takes` become; kind, cls: objects become instances of that class; values: objects become
    dicts of such values; items: lists hold such items, in a container of that name; opaque: a type
    that is not known; text: the annotation as people write it.
    """

    def __init__(self, text):
        self.text = text
        self.any = False
        self.scalars = set()
        self.conversion = None
        self.kind = self.cls = None
        self.values = self.items = None
        self.container = "list"
        self.opaque = False

    def takes(self, scalar):
        """Whether a JSON scalar of that type can be held, as it is or converted."""
        if self.any or scalar in self.scalars or (scalar == "int" and "float" in self.scalars):
            return True
        return self.conversion is not None and scalar in self.conversion.takes

    def _join(self, other):
        """Takes what the other takes too; two classes at one place cannot be told apart."""
        for slot in ("conversion", "cls", "values", "items"):
            one, two = getattr(self, slot), getattr(other, slot)
            if one is not None and two is not None:
                self.opaque = True
            elif two is not None:
                setattr(self, slot, two)
        self.kind = self.kind or other.kind
        if other.items is not None:
            self.container = other.container
        self.any = self.any or other.any
        self.opaque = self.opaque or other.opaque
        self.scalars |= other.scalars


def wanted(annotation, kind_of):
    """The Wanted of an annotation.

    kind_of(cls): the kind of a class that records can be held in, or None.
    """
    found = Wanted(told(annotation))
    if annotation is UNKNOWN or annotation is object or _name(annotation) in ("Any", "TypeVar"):
        found.any = True
        return found
    if annotation is None:
        annotation = type(None)
    inner = _inner(annotation)
    if inner is not None:
        return wanted(inner, kind_of)
    origin, arguments = _origin(annotation), getattr(annotation, "__args__", None) or ()
    name = _name(origin)
    if name in ("Union", "UnionType", "Optional"):
        for argument in arguments:
            found._join(wanted(argument, kind_of))
    elif name == "Literal":
        found.scalars = set(SCALARS.get(type(value), "?") for value in arguments)
    elif name in LISTS or (name in ("tuple", "Tuple") and _is_even(arguments)):
        found.items = wanted(arguments[0] if arguments else UNKNOWN, kind_of)
        found.container = "tuple" if name in ("tuple", "Tuple") else "list"
    elif name in DICTS:
        found.values = wanted(arguments[1] if len(arguments) > 1 else UNKNOWN, kind_of)
    elif annotation in SCALARS:
        found.scalars = set([SCALARS[annotation]])
    elif isinstance(origin, type):
        found.conversion = conversion_of(origin)
        found.kind = None if found.conversion else kind_of(origin)
        found.cls = origin if found.kind else None
        found.opaque = not found.kind and not found.conversion
    else:
        found.opaque = True
    return found


def told(annotation):
    """An annotation as people write it: `int`, `Optional[datetime]`."""
    if annotation is UNKNOWN:
        return "anything"
    if annotation is None or annotation is type(None):
        return "None"
    arguments = getattr(annotation, "__args__", None)
    if isinstance(annotation, type) and not arguments:
        return annotation.__name__
    if _name(_origin(annotation)) in ("Union", "UnionType") and arguments:
        parts = [told(each) for each in arguments if each is not type(None)]
        text = parts[0] if len(parts) == 1 else "Union[%s]" % ", ".join(parts)
        return text if len(parts) == len(arguments) else "Optional[%s]" % text
    if arguments and isinstance(_origin(annotation), type):
        parts = ["..." if each is Ellipsis else told(each) for each in arguments]
        return "%s[%s]" % (_name(_origin(annotation)), ", ".join(parts))
    return annotation if isinstance(annotation, str) else repr(annotation).replace("typing.", "")


def hints(thing):
    """{name: annotation} of a class or function; as they stand where they cannot be evaluated."""
    try:
        import typing

        return typing.get_type_hints(thing)
    except ImportError:  # 2.7
        return {}
    except Exception:  # a name that is there for type checkers alone, or syntax of a later version
        found = {}
        for each in reversed(getattr(thing, "__mro__", (thing,))):
            try:
                found.update(getattr(each, "__annotations__", None) or {})
            except Exception:  # 3.14 evaluates them only now
                continue
        return found


def _inner(annotation):
    """What a wrapper such as Annotated, NewType or an alias is about; None for no wrapper."""
    if hasattr(annotation, "__metadata__") and hasattr(annotation, "__origin__"):
        return annotation.__origin__
    if hasattr(annotation, "__supertype__"):
        return annotation.__supertype__
    if type(annotation).__name__ == "TypeAliasType":
        return annotation.__value__
    if _name(_origin(annotation)) in WRAPPERS and getattr(annotation, "__args__", None):
        return annotation.__args__[0]
    return None


def _origin(annotation):
    return getattr(annotation, "__origin__", None) or annotation


def _name(thing):
    if type(thing).__name__ in ("TypeVar", "UnionType"):
        return type(thing).__name__
    return getattr(thing, "__name__", None) or getattr(thing, "_name", None) or str(thing)


def _is_even(arguments):
    """Whether a tuple's items are all of one kind: it is bare, or ends with an ellipsis."""
    return not arguments or (len(arguments) == 2 and arguments[1] is Ellipsis)
