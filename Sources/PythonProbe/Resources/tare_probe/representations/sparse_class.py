"""Instances that set only what is there: an object without the field has no such attribute."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.writing.kinds import Bare

NAME = "sparse-class"
SUMMARY = "a class whose instances set only the attributes that are there"
GIVES_UP = "access by key, and reading a field without asking first whether it is there"
ACCESS = ("attribute",)
KIND = "class"
HOLDS_OPTIONAL = True
WRITTEN = Bare()


def record_type(shape):
    """A class without fields of its own."""
    return define("class %s(object):\n    pass\n" % shape.name, shape.name, shape.name, {})


def put(member, value):
    """Source that gives the record before it one field."""
    return ".%s = %s" % (member.attribute, value)
