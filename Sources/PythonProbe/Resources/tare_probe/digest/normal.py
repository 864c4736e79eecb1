"""Source in a normal form: the same text for the same code, on every Python from 2.7 on.

Comments, docstrings, line breaks and imports have no part in it, nor has what an exception says. A
name that is imported stands for what it is imported from.
"""

from __future__ import absolute_import

import ast

from tare_probe.digest.spelling import TEXTS, Spelling, literal_of, word_of

ASKS = ("getattr", "hasattr")


class Normal(Spelling):
    """The normal form of one statement, and what it refers to.

    imports: {name: "module.thing"} of its file; locate("module.thing") gives (path, "thing") where
    the module is a file of the probe, else None; unseen: names that are not followed.

    text: the normal form; names: identifiers in it; places: what it takes from files of the probe,
    as `locate` gives it; attributes: names after a dot, or that getattr is asked for; found: the
    (kind, name) that `catalogue.find` is asked for.
    """

    def __init__(self, node, imports, locate, unseen=()):
        self.names, self.places, self.attributes, self.found = set(), set(), set(), set()
        self._imports = imports
        self._locate = locate
        self._unseen = unseen
        self.text = self.write(node)

    def _no_code(self, node):
        return ""

    _Import = _ImportFrom = _Pass = _no_code

    def _Expr(self, node):
        is_text = isinstance(literal_of(node.value), TEXTS)
        return "" if is_text else self._node("Expr", value=node.value)

    def _Raise(self, node):
        """Which exception it is, not what it says."""
        what = getattr(node, "exc", None) or getattr(node, "type", None)
        what = getattr(what, "func", what)
        return "(Raise %s)" % (getattr(what, "id", None) or getattr(what, "attr", ""))

    def _Name(self, node):
        if node.id in ("None", "True", "False"):  # 2.7
            return node.id
        imported = self._imported(node)
        if imported is None and node.id not in self._unseen:
            self.names.add(node.id)
        return imported or "(Name %s)" % node.id

    def _Attribute(self, node):
        imported = self._imported(node)
        if imported is None and node.attr not in self._unseen:
            self.attributes.add(node.attr)
        return imported or self._node("Attribute", attr=node.attr, value=node.value)

    def _Call(self, node):
        words = [word_of(each) for each in node.args]
        if getattr(node.func, "id", None) in ASKS and words[1:] and words[1]:
            self.attributes.add(words[1])
        is_search = (self._origin(node.func) or "").endswith("catalogue.find")
        if is_search and len(words) == 2 and all(words):
            self.found.add(tuple(words))
        parts = list(map(self.write, [node.func] + node.args))
        if getattr(node, "starargs", None):  # 2.7
            parts.append(self._node("Starred", value=node.starargs))
        parts.extend(map(self.write, node.keywords))
        if getattr(node, "kwargs", None):  # 2.7
            parts.append(self._node("keyword", value=node.kwargs))
        return "(Call %s)" % " ".join(parts)

    def _imported(self, node):
        """The text of an imported name and of the names after its dots; None for any other."""
        origin = self._origin(node)
        if origin is None:
            return None
        place = self._locate(origin)
        if place is None:
            return "(Name %s)" % origin
        if place[1] not in self._unseen:
            self.places.add(place)
        return "(Name %s)" % place[1]

    def _origin(self, node):
        if isinstance(node, ast.Name):
            return self._imports.get(node.id)
        if isinstance(node, ast.Attribute):
            origin = self._origin(node.value)
            return origin and "%s.%s" % (origin, node.attr)
        return None
