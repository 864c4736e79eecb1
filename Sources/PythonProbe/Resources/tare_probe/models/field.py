"""One field of a user's class."""

from __future__ import absolute_import

UNKNOWN = object()
"""An annotation or a default that is not told."""


class Field(object):
    """How a class has one field.

    name: the attribute, or the key of a dict; keys: under which names JSON may have it; argument:
    the name by which the constructor takes it, None where it takes it by its place; annotation:
    what the class says it holds, UNKNOWN for nothing; required: no object is made without it;
    default: what it holds where nothing is given, UNKNOWN where that is made anew each time; index:
    its place in a tuple; converts: the class itself turns a value into what it holds.
    """

    def __init__(
        self, name, annotation=UNKNOWN, keys=None, argument=None, required=True, default=UNKNOWN,
        index=None, converts=False,
    ):
        self.name = name
        self.annotation = annotation
        self.keys = keys or (name,)
        self.argument = argument
        self.required = required
        self.default = default
        self.index = index
        self.converts = converts
