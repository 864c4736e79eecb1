"""Writes the record classes of the representations that are classes; plug-ins may use it too."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define


def record_class(shape, base, slots):
    """A class of the shape's name whose __init__ takes the fields in order.

    base: its one base class; slots: True gives it `__slots__`, False leaves the instance dict.
    """
    names = [name for _, name in shape.fields]
    lines = ["class %s(Base):" % shape.name]
    if slots:
        lines.append("    __slots__ = (%s)" % "".join('"%s", ' % name for name in names))
    lines.append("    def __init__(%s):" % ", ".join(["self"] + names))
    lines.extend("        self.%s = %s" % (name, name) for name in names)
    if not names:
        lines.append("        pass")
    return define("\n".join(lines) + "\n", shape.name, shape.name, {"Base": base})
