"""Keys of records as literals that are the same on every Python, and that people can read."""

from __future__ import absolute_import

import re
import unicodedata

from tare_probe.common.generated_source import literal

# Every string is gone through, or the end of one is taken for the beginning of the next.
STRING = re.compile(r'(u?)"((?:[^"\\]|\\.)*)"')
ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|.)")
HIDDEN = ("C", "Z")
"""First letters of the categories of Unicode that cannot be seen."""


class Key(type(u"")):
    """A key whose repr, and so whose literal, does not depend on the Python that writes it."""

    __slots__ = ()

    def __repr__(self):
        return 'u"%s"' % "".join(_escaped(letter) for letter in self)


def _escaped(letter):
    if letter in u'"\\':
        return str("\\" + letter)
    if u" " <= letter <= u"~":
        return str(letter)
    return ("\\U%08x" if ord(letter) > 0xFFFF else "\\u%04x") % ord(letter)


def with_keys(schema):
    """A schema of a request whose names of fields are keys."""
    return [_with_keys(node) for node in schema] if isinstance(schema, list) else _with_keys(schema)


def _with_keys(node):
    node = dict(node)
    if node.get("object") is not None:
        fields = [
            dict(field, name=Key(field["name"]), node=_below(field["node"]))
            for field in node["object"]["fields"]
        ]
        node["object"] = {"fields": fields}
    if node.get("list") is not None:
        node["list"] = _below(node["list"])
    return node


def _below(node):
    return _with_keys(node) if isinstance(node, dict) else node


def shown(key):
    """A key in a comment."""
    return readable(literal(Key(key)), "")


def readable(text, prefix="u"):
    """A text of source with the letters of its keys in place of their numbers."""

    def written(found):
        if not found.group(1):
            return found.group(0)
        return u'%s"%s"' % (prefix, _letters(found.group(2)))

    return STRING.sub(written, text)


def _letters(escaped):
    def letter(found):
        if len(found.group(1)) == 1:
            return found.group(0)
        one = eval('u"%s"' % found.group(0))
        return found.group(0) if unicodedata.category(one)[0] in HIDDEN else one

    return ESCAPE.sub(letter, escaped)
