"""Writes the source that makes records of a user's class of plain dicts."""

from __future__ import absolute_import

import inspect
import keyword
import re
import sys

from tare_probe.common.generated_source import Helpers, literal
from tare_probe.models.conversions import parsed
from tare_probe.records.build_source import DEEPEST_EXPRESSION
from tare_probe.records.identifiers import Taken
from tare_probe.records.read_source import SCALARS
from tare_probe.writing.wrapping import wrapped

NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*$")
OWN = (
    "build", "load", "read", "path", "plain", "part", "item", "value", "made", "record", "str",
    "parsed",
)
"""Names of the source itself."""


class Making(object):
    """Functions that make objects of plain ones, and `expression` for a whole record.

    is_shown: people read the source, and it stands alone; values: {name: what it stands for};
    imports, assigned: lines that bind these names in a module.
    """

    def __init__(self, is_shown=False):
        self.helpers = Helpers("part")
        self.is_shown = is_shown
        self.values = {"parsed": parsed}
        self.imports = []
        self.assigned = []
        self._taken = Taken()
        for name in OWN:
            self._taken.free(name)
        self._names = {}

    def validated(self, kind, cls, source):
        """The expression for a record of a class whose library makes it itself."""
        template, needed = kind.VALIDATES
        for name, module in needed.items():
            __import__(module)
            self.values[self._taken.free(name)] = getattr(sys.modules[module], name)
            self.imports.append("from %s import %s" % (module, name))
        return template.format(name=self.name(cls), record=source)

    def name(self, cls):
        """The name by which the source calls a class, which is imported from where it stands."""
        if cls in self._names:
            return self._names[cls]
        path = getattr(cls, "__qualname__", cls.__name__).split(".")
        name = self._taken.free(path[-1])
        line = "from %s import %s" % (cls.__module__, path[0])
        if len(path) > 1:
            self.assigned.append("%s = %s" % (name, ".".join(path)))
        elif name != path[0]:
            line += " as %s" % name
        self.imports.append(line)
        self.values[name] = cls
        self._names[cls] = name
        return name

    def value(self, node, source, depth=0):
        """The expression for what `source` gives at the place of a node."""
        place = node.place
        if not node.made:
            return source
        if place.kind == "mixed" or (place.scalars and place.items is not None):
            return "%s(%s)" % (self._mixed(node), source)
        if node.parts is not None:
            if depth >= DEEPEST_EXPRESSION:
                held = "%s(%s)" % (self._function(node), source)
            else:
                held = self.object(node, source, depth)
        elif node.items is not None:
            held = self._list(node, source)
        else:
            held = self._converted(node, source)
        return "(None if %s is None else %s)" % (source, held) if place.nullable else held

    def object(self, node, source, depth=0):
        """The expression that makes an object of the dict that `source` gives."""
        is_set = node.cls is not None and getattr(node.kind, "BY_SETTING", _never)(node.cls)
        if is_set or any(member.optional for member, _, _ in node.parts):
            return "%s(%s)" % (self._stepwise(node, is_set), source)
        return self._call(node, self._pairs(node, node.parts, source, depth))

    def _pairs(self, node, parts, source, depth):
        return [
            (field, self.value(part, "%s[%s]" % (source, literal(member.key)), depth + 1), member)
            for member, field, part in parts
        ]

    def _call(self, node, pairs, more=""):
        if node.cls is None:
            return _display((member.key, value) for _, value, member in pairs)
        if hasattr(node.kind, "call"):
            return node.kind.call(self.name(node.cls), [(field, each) for field, each, _ in pairs])
        placed = [value for field, value, _ in pairs if field.argument is None]
        named = [(field.argument, value) for field, value, _ in pairs if field.argument is not None]
        odd = [pair for pair in named if not _is_name(pair[0])]
        texts = placed + ["%s=%s" % pair for pair in named if _is_name(pair[0])]
        texts += ["**" + _display(odd)] * bool(odd) + [more] * bool(more)
        return "%s(%s)" % (self.name(node.cls), ", ".join(texts))

    def _stepwise(self, node, is_set):
        """A function that makes an object of which some fields may be missing, or are set."""
        name = self.helpers.name()
        always = [each for each in node.parts if not each[0].optional]
        by_key = node.cls is None or hasattr(node.kind, "call")
        if is_set:
            lines = ["made = %s()" % self.name(node.cls)]
            for field, value, _ in self._pairs(node, always, "part", 0):
                lines.append("made.%s = %s" % (field.name, value))
        elif by_key:
            lines = ["made = " + self._call(node, self._pairs(node, always, "part", 0))]
        else:
            lines = ["made = {}"]
        for member, field, part in node.parts:
            if not member.optional:
                continue
            key = literal(member.key)
            target = "made[%s]" % (key if field is None else literal(field.argument or field.name))
            if is_set:
                target = "made." + field.name
            elif by_key:
                target = "made[%s]" % (key if field is None else literal(field.name))
            value = self.value(part, "part[%s]" % key)
            lines += ["if %s in part:" % key, "    %s = %s" % (target, value)]
        result = "made"
        if not is_set and not by_key:
            result = self._call(node, self._pairs(node, always, "part", 0), "**made")
        self._write(name, "part", lines + ["return " + result])
        return name

    def _write(self, name, argument, lines):
        """Gives the function of that name its body, in lines that people can read."""
        if self.is_shown:
            lines = [each for line in lines for each in wrapped(line)]
        self.helpers.write(name, argument, lines)

    def _function(self, node):
        name = self.helpers.name()
        self._write(name, "part", ["return " + self.object(node, "part")])
        return name

    def _list(self, node, source):
        held = source
        if node.items.made:
            held = "%s for item in %s" % (self.value(node.items, "item"), source)
            held = "tuple(%s)" % held if node.wanted.container == "tuple" else "[%s]" % held
        elif node.wanted.container == "tuple":
            held = "tuple(%s)" % source
        return held

    def _mixed(self, node):
        name = self.helpers.name()
        lines = []
        if node.parts is not None:
            lines.append("if isinstance(value, dict): return " + self.object(node, "value"))
        if node.items is not None:
            lines.append("if isinstance(value, list): return " + self._list(node, "value"))
        if node.conversion is not None and node.place.scalars:
            held = self._converted(node, "value")
            lines.append("if isinstance(value, %s): return %s" % (SCALARS, held))
        self._write(name, "value", lines + ["return value"])
        return name

    def _converted(self, node, source):
        if node.conversion is None:
            return source
        if node.wanted.scalars & node.place.scalars:  # Union[str, datetime] holds the text
            return source
        name = self.name(node.conversion.cls)
        if self.is_shown and node.conversion.is_parsed:
            self._show_parsed()
        return node.conversion.source(name, source, node.place.scalars)

    def _show_parsed(self):
        """Writes `parsed` out, once, for people who have it not at hand."""
        text = inspect.getsource(parsed)
        if text not in self.helpers.texts:
            self.helpers.texts.append(text)
            self.imports.append("import re")


def _display(pairs):
    return "{%s}" % ", ".join("%s: %s" % (literal(key), value) for key, value in pairs)


def _is_name(text):
    return bool(NAME.match(text)) and not keyword.iskeyword(text)


def _never(cls):
    return False
