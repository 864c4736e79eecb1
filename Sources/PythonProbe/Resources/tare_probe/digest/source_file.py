"""A file of source, taken apart into its definitions."""

from __future__ import absolute_import

import ast
import copy

from tare_probe.digest.normal import Normal
from tare_probe.digest.spelling import parse

FUNCTIONS = ("FunctionDef", "AsyncFunctionDef")


class SourceFile(object):
    """definitions: {name: [Definition]} of the names that its statements bind, but for `unseen`.

    nameless: those of statements that bind no name. What is bound in two branches of an `if` is
    defined by the whole statement.
    """

    def __init__(self, path, locate, unseen=()):
        with open(path, "rb") as stream:
            tree = parse(stream.read())
        self.path = path
        self.imports = _imports(tree)
        self.definitions = {}
        self.nameless = []
        self._settings = (self.imports, locate, unseen)
        for number, statement in enumerate(tree.body):
            found = Definition(self, (number,), statement, "")
            names = _bound(statement)
            for name in names:
                if name not in unseen:
                    self.definitions.setdefault(name, []).append(found)
            if not names:
                self.nameless.append(found)

    def normal(self, node):
        """The normal form of one of its statements."""
        return Normal(node, *self._settings)


class Definition(object):
    """A statement of a file, or a method of a class; a class has its methods apart.

    members: {name: Definition} of the methods of a class, but for those with names like __init__.
    """

    def __init__(self, file, number, node, owner):
        self.file = file
        self.key = (file.path,) + number
        self.members = {}
        self._owner = owner
        self._normal = None
        self._node = node
        if isinstance(node, ast.ClassDef):
            self._node = copy.copy(node)
            self._node.body = []
            for place, each in enumerate(node.body):
                if type(each).__name__ in FUNCTIONS and not each.name.startswith("__"):
                    method = Definition(file, number + (place,), each, node.name)
                    self.members[each.name] = method
                else:
                    self._node.body.append(each)

    @property
    def normal(self):
        """Its normal form, made when first asked for."""
        if self._normal is None:
            self._normal = self.file.normal(self._node)
        return self._normal

    @property
    def text(self):
        """Its normal form as text, that of a method behind the name of its class."""
        return "%s.%s" % (self._owner, self.normal.text) if self._owner else self.normal.text


def _imports(tree):
    """{name: "module.thing"} of all imports, those within functions too."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                first = each.name.partition(".")[0]
                found[each.asname or first] = each.name if each.asname else first
        elif isinstance(node, ast.ImportFrom):
            module = "." * (node.level or 0) + (node.module or "")
            for each in node.names:
                found[each.asname or each.name] = "%s.%s" % (module, each.name)
    found.pop("absolute_import", None)
    return found


def _bound(statement):
    """The names that a statement of a module binds, but for those that it imports."""
    if type(statement).__name__ in FUNCTIONS + ("ClassDef",):
        return [statement.name]
    names = []
    waiting = [statement]
    while waiting:
        node = waiting.pop()
        if type(node).__name__ in FUNCTIONS + ("ClassDef",):
            names.append(node.name)
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.append(node.id)
        waiting.extend(ast.iter_child_nodes(node))
    return sorted(set(names))
