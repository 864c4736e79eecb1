"""Python source made and compiled at run time."""

from __future__ import absolute_import

import sys


def literal(value):
    """A JSON scalar as a person would write it in source; ASCII text as a native string."""
    if isinstance(value, (str, type(u""))):
        plain = all(u" " <= letter <= u"~" and letter not in u'"\\' for letter in value)
        return str('"' + value + '"') if plain else repr(value)
    return repr(value)


def define(text, name, label, values):
    """Runs source and returns what it binds to `name`.

    label: the file name in tracebacks, as in "<build>"; values: names the source may use.
    """
    namespace = dict(values)
    namespace["__name__"] = "tare_records"
    exec(compile(text, "<%s>" % label, "exec", 0, True), namespace)
    return namespace[name]


class Helpers(object):
    """Numbered helper functions written beside a main one, so that no expression nests deeply.

    CPython up to 3.8 gives up at about 90 nested parentheses, and a list comprehension's item is
    clearer as a function of its own.
    """

    def __init__(self, prefix):
        self.prefix = prefix
        self.texts = []

    def name(self):
        """The next free function name."""
        self.texts.append("")
        return "%s_%d" % (self.prefix, len(self.texts))

    def write(self, name, arguments, lines):
        """Gives the function of that name its body."""
        number = int(name[len(self.prefix) + 1 :]) - 1
        body = "".join("    %s\n" % line for line in lines)
        self.texts[number] = "def %s(%s):\n%s" % (name, arguments, body)

    def text(self, main):
        """The source of all helpers and of the main function."""
        return "\n\n".join(self.texts + [main])


OLD_CALLS = sys.version_info < (3, 7)
MOST_ARGUMENTS = 254 if OLD_CALLS else None
