"""`dataclasses.dataclass` without slots."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.writing.kinds import Annotated

NAME = "dataclass"
SUMMARY = "dataclasses.dataclass, attributes in the instance dict"
GIVES_UP = "access by key"
ACCESS = ("attribute",)
KIND = "class"
QUICK = True
SINCE = "3.7"
WRITTEN = Annotated(["from dataclasses import dataclass"], head="@dataclass\nclass %s:")


def record_type(shape, options=""):
    """A dataclass written out, since make_dataclass hides its class from some profilers.

    options: what follows the decorator's name, as "(slots=True)".
    """
    from dataclasses import dataclass

    lines = ["@dataclass" + options, "class %s:" % shape.name]
    lines.extend("    %s: object" % name for _, name in shape.fields)
    if not shape.fields:
        lines.append("    pass")
    return define("\n".join(lines) + "\n", shape.name, shape.name, {"dataclass": dataclass})
