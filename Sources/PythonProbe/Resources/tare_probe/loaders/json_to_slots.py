"""The standard library's json with an object_hook, which makes a slots object of each dict.

A dict lives until its own object is made of it, so that few are there at a time.
"""

from __future__ import absolute_import

import json

from tare_probe.common.generated_source import define, literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.records import json_lines
from tare_probe.records.shapes import dotted, shapes

NAME = "json-to-slots"
SUMMARY = "json.loads with an object_hook that turns each dict into a slots object at once"
PACKAGE = None
MAKES = "slots"

prepare = json_lines.prepare


def maker(root, representation):
    """(What reads a text or a list of lines, the classes)."""
    types = dict((shape.name, representation.record_type(shape)) for shape in shapes(root))
    hook = define(_source(root), "hook", "hook", types)
    loads = json.JSONDecoder(object_hook=hook).decode
    return lambda argument: json_lines.load(argument, loads), list(types.values())


def _source(root):
    """A function that tells by a field that no later shape has which object a dict becomes."""
    lines = ["def hook(found):"]
    left = shapes(root)
    while len(left) > 1:
        shape, sign = _told(left)
        lines.append("    if %s in found:" % literal(sign))
        lines.append("        return %s" % _made(shape))
        left.remove(shape)
    lines.extend("    return %s" % _made(shape) for shape in left)
    return "\n".join(lines) + "\n"


def _told(left):
    """(A shape, a field that it always has and no other shape ever); Unavailable without one."""
    for shape in left:
        others = set(key for each in left if each is not shape for key, _ in each.fields)
        for member in shape.members:
            if not member.optional and member.key not in others:
                return shape, member.key
    names = " and ".join(dotted(shape.path) for shape in left[:2])
    raise Unavailable("no field tells objects of %s apart, so a hook cannot" % names)


def _made(shape):
    values = []
    for member in shape.members:
        key = literal(member.key)
        absent = "found.get(%s, %s)" % (key, member.absent)
        values.append(absent if member.optional else "found[%s]" % key)
    return "%s(%s)" % (shape.name, ", ".join(values))
