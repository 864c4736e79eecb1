"""Source that makes a record by a call, for classes that take their fields by name."""

from __future__ import absolute_import


def by_keyword(shape, values):
    """`Name(field=value, ...)`; for a representation's `expression`."""
    names = [name for _, name in shape.fields]
    return "%s(%s)" % (shape.name, ", ".join("%s=%s" % pair for pair in zip(names, values)))
