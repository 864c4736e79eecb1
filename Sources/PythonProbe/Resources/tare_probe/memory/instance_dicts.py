"""Whether an instance has a dict already, found out without asking for it and without running code.

To ask an instance for its dict makes one, from 3.11 on, and a property may do anything.
"""

from __future__ import absolute_import

import gc
import sys
import types

from tare_probe.common.implementation import getsizeof
from tare_probe.memory.shallow_sizes import HEAP_TYPE

ABSENT = object()
CODE = (types.FunctionType, types.MethodType)


def bytes_of_new_dict(kind):
    """Bytes of the dict that a new instance of a type would give when asked for it.

    Of a type with a finalizer, which a trial instance would set off, those of an empty dict.
    """
    asked = [each.__dict__["__dict__"] for each in kind.__mro__ if "__dict__" in each.__dict__]
    if asked and type(asked[0]) is types.GetSetDescriptorType and not hasattr(kind, "__del__"):
        try:
            return getsizeof(asked[0].__get__(object.__new__(kind), kind))
        except Exception:  # what has no such dict, or is not to be made so, says it in its own way
            pass
    return getsizeof({})


def members_of(kind):
    """Slot names of a type, mangled as the class statement does."""
    names = []
    for each in kind.__mro__:
        slots = each.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            private = name.startswith("__") and not name.endswith("__")
            names.append("_%s%s" % (each.__name__.lstrip("_"), name) if private else name)
        fields = each.__dict__.get("__fields__", ())
        names.extend(fields if isinstance(fields, tuple) else ())
    fields = getattr(kind, "__struct_fields__", ())  # msgspec's type of its types tells them
    names.extend(fields if isinstance(fields, tuple) else ())
    return sorted(set(names) - set(["__dict__", "__weakref__"]))


def peek(instance, name):
    """The value of an attribute, or ABSENT, also where code in Python would have to tell it."""
    if _runs_code(type(instance), name):
        return ABSENT
    try:
        return object.__getattribute__(instance, name)
    except Exception:  # a slot that is empty, or what a type in C has to say of it
        return ABSENT


def has_dict(instance, members):
    """True where the instance's own dict exists and shows among its referents."""
    return dict_of(instance, members) is not None


def refers_to_its_dict_alone(kind):
    """Whether an instance of a type refers to no dict but its own: it has no slots nor items.

    From 3.11 on it may refer to the values of its attributes.
    """
    if sys.version_info >= (3, 11) or members_of(kind):
        return False
    return all(each.__flags__ & HEAP_TYPE for each in kind.__mro__ if each is not object)


def dict_of(instance, members):
    """The instance's own dict where it exists and shows among its referents, or None.

    That dict is told from a dict that is a value by its items: they are the instance's attributes.
    On 3.13 the collector hides the dict of an object with inline values; its size is then that of
    the one counted in its place.
    """
    for each in gc.get_referents(instance):
        if type(each) is not dict or any(peek(instance, name) is each for name in members):
            continue
        if all(type(key) is str and _is_value(instance, key, each[key]) for key in each):
            return each
    return None


def _is_value(instance, name, value):
    """Whether an attribute has this value; one that would run code is taken to have it."""
    return _runs_code(type(instance), name) or peek(instance, name) is value


def _runs_code(kind, name):
    """Whether code in Python tells this attribute, as a property and a cached property do."""
    for each in kind.__mro__:
        if name in each.__dict__:
            found = each.__dict__[name]
            get = getattr(type(found), "__get__", None)
            return isinstance(found, property) or isinstance(get, CODE)
    return False
