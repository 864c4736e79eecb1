"""What a representation adds to a written module, in its constant WRITTEN.

A kind has `declare(shape)`, the source of the type of a shape's objects or of a comment that tells
their fields; `imports`, lines; `before`, source that stands before all types; `calls`, the name
that a record is made by where that is not the name of its own type; `typed`, it uses names of
typing; `is_parsed`, the file is read as JSON; `note`, a sentence for the head;
`tells_pythons`, the head says on which Pythons it runs. `since`, `until`
and `package` tell what the module needs where SINCE and PACKAGE do not. A representation that holds
all records together has `body(module)` instead, and `reads(module)` for the example; see `module`.
"""

from __future__ import absolute_import

from tare_probe.writing.literals import shown
from tare_probe.writing.types import annotation, words
from tare_probe.writing.wrapping import LONGEST, wrapped

MEASURED = "Its texts are as wide as the widest in the file that it was written for."


class Written(object):
    """Base of all kinds."""

    calls = None
    typed = False
    is_parsed = True
    note = None
    tells_pythons = True
    since = None
    until = None
    package = None

    def __init__(self, imports=(), before="", **options):
        self.imports = tuple(imports)
        self.before = before
        self.__dict__.update(options)


def told(member):
    """The comment on a field: what it holds, and what its name alone does not tell."""
    return "; ".join([words(member.place)] + besides(member))


def besides(member):
    """What neither the name nor the type of a field tells."""
    found = []
    if member.optional:
        found.append("%s where it is missing" % member.absent)
    if member.key != member.attribute:
        found.append("%s in the file" % shown(member.key))
    return found


class Plain(Written):
    """A class with an `__init__`, as every Python has it.

    base: its base class; slots: it has `__slots__`; shared: source that stands in a class whose
    equal objects are one, with its name to be filled in.
    """

    base = "object"
    slots = False
    shared = ""

    def declare(self, shape):
        """Source of the class."""
        names = [member.attribute for member in shape.members]
        lines = ["class %s(%s):" % (shape.name, self.base)]
        if self.slots:
            held = "__slots__ = (%s)" % "".join('"%s", ' % name for name in names)
            lines.extend("    " + line for line in wrapped(held))
            lines.append("")
        if shape.shared and self.shared:
            shared = (self.shared % shape.name).split("\n")
            lines.extend("    " + line if line else "" for line in shared)
        lines.extend(_signature(names))
        for member in shape.members:
            lines.append("        self.%s = %s  # %s" % ((member.attribute,) * 2 + (told(member),)))
        return "\n".join(lines if names else lines + ["        pass"])


def _signature(names):
    line = "    def __init__(%s):" % ", ".join(["self"] + names)
    if len(line) <= LONGEST:
        return [line]
    return ["    def __init__("] + ["        %s," % name for name in ["self"] + names[:-1]] + [
        "        %s" % names[-1],
        "    ):",
    ]


class Annotated(Written):
    """A class whose fields are annotations.

    head: its first lines, with its name to be filled in; any: fields take any value, and what they
    hold stands beside them.
    """

    any = False
    typed = True

    def declare(self, shape):
        """Source of the class."""
        lines = [self.head % shape.name]
        for member in shape.members:
            line = "    %s: Any" % member.attribute
            comment = told(member)
            if not self.any:
                line = "    %s: %s" % (member.attribute, annotation(member.place, member.optional))
                comment = "; ".join(besides(member))
            lines.append(line + ("  # " + comment if comment else ""))
        return "\n".join(lines if shape.members else lines + ["    pass"])


class Listed(Written):
    """A type made of a list of its fields, one a line.

    head, field, end: source, with a name to be filled in where there is one; module: that which
    `field` uses.
    """

    end = ""
    module = None

    def declare(self, shape):
        """Source of the type."""
        lines = [self.head.replace("%s", shape.name)]
        field = self.field
        if any(member.attribute == self.module for member in shape.members):
            # In the class that name is the field.
            field = field.replace(self.module + ".", 'globals()["%s"].' % self.module)
        for member in shape.members:
            lines.append("%s  # %s" % (field % member.attribute, told(member)))
        if not shape.members and not self.end:
            lines.append("    pass")
        return "\n".join(lines + [self.end] * bool(self.end))


class Keyed(Written):
    """Records of a type that is there already; a comment tells their keys.

    what: "a dict"; attributes: fields are read as such.
    """

    attributes = False

    def declare(self, shape):
        """A comment."""
        lines = ["# %s is %s of:" % (shape.name, self.what)]
        for member in shape.members:
            field = member.attribute if self.attributes else shown(member.key)
            lines.append("#   %s: %s" % (field, self._told(member)))
        return "\n".join(lines if shape.members else ["# %s is %s." % (shape.name, self.what)])

    def _told(self, member):
        if self.attributes:
            return told(member)
        return words(member.place) + (", missing from some" if member.optional else "")


class Bare(Written):
    """A class without fields of its own; a comment in it tells which its objects may have."""

    def declare(self, shape):
        """The class."""
        lines = ["class %s(object):" % shape.name]
        for member in shape.members:
            missing = ", missing from some" if member.optional else ""
            lines.append("    # %s: %s%s" % (member.attribute, words(member.place), missing))
        return "\n".join(lines + ["    pass"])


class Positions(Written):
    """Records without names of fields; a class tells the place of each.

    what: "tuple".
    """

    def declare(self, shape):
        """The class."""
        lines = ["class %s(object):" % shape.name]
        lines.append('    """Where each field stands in the %s."""' % self.what)
        lines.extend([""] * bool(shape.members))
        for member in shape.members:
            lines.append("    %s = %d  # %s" % (member.attribute, member.index, told(member)))
        return "\n".join(lines)
