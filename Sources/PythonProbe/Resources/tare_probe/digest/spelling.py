"""One spelling for what the syntax trees of different Pythons write in different ways."""

from __future__ import absolute_import

import ast
import sys

NO_CODE = ("ctx", "kind", "type_comment", "type_ignores")
"""Fields that say how the source is written, or that others say already."""
PARTS = ("body", "handlers", "orelse", "finalbody")
"""The parts of a try statement."""
TEXTS = (bytes, type(u""))
SURROGATES = () if sys.version_info[0] == 2 else ("surrogatepass",)


def parse(source):
    """The tree of a file's bytes; print is a function on 2.7 too, where the source allows it."""
    import __future__

    flags = ast.PyCF_ONLY_AST
    try:
        flag = __future__.print_function.compiler_flag
        return compile(source, "<source>", "exec", flags | flag, True)
    except SyntaxError:
        return compile(source, "<source>", "exec", flags, True)


def literal_of(node):
    """The value of a node that is a literal; None for another node, and for None itself."""
    if type(node).__name__ == "Constant":
        return node.value
    return getattr(node, "s", getattr(node, "n", None))


def word_of(node):
    """The native str of a literal text in ASCII; None for any other node."""
    value = literal_of(node)
    try:
        return str(value) if isinstance(value, (str, type(u""))) else None
    except UnicodeError:
        return None


def scalar(value):
    """A literal; text as its bytes in UTF-8, for 2.7 does not tell text from bytes."""
    if isinstance(value, type(u"")):
        value = value.encode("utf-8", *SURROGATES)
    if not isinstance(value, bytes):
        return "Ellipsis" if value is Ellipsis else repr(value).rstrip("L")
    return "'%s'" % "".join(
        chr(each) if 32 <= each < 127 and each not in (39, 92) else "\\x%02x" % each
        for each in bytearray(value)
    )


class Spelling(object):
    """Writes a tree as text, one method for each kind of node that is not written as it is."""

    def write(self, node):
        """The text of a node, a list of nodes or a value in a node; "" for what is no code."""
        if isinstance(node, list):
            return "[%s]" % " ".join(text for text in map(self.write, node) if text)
        if not isinstance(node, ast.AST):
            return scalar(node)
        kind = type(node).__name__
        own = getattr(self, "_" + kind, None)
        if own is not None:
            return own(node)
        return self._node(kind, **dict((name, getattr(node, name, None)) for name in node._fields))

    def _node(self, kind, **fields):
        """A node without the fields that hold nothing, which other versions may not have."""
        parts = [kind]
        for name in sorted(fields):
            value = fields[name]
            is_empty = value is None or value == [] or (name == "is_async" and not value)
            if not is_empty and name not in NO_CODE:
                parts.append("%s=%s" % (name, self.write(value)))
        return "(%s)" % " ".join(parts)

    def _Constant(self, node):
        return scalar(literal_of(node))

    _Str = _Num = _Bytes = _Constant

    def _NameConstant(self, node):
        return scalar(node.value)

    def _Ellipsis(self, node):
        return scalar(Ellipsis)

    def _UnaryOp(self, node):
        """2.7 makes -1 one number."""
        value = literal_of(node.operand)
        is_number = type(value) in (int, float, complex) and not repr(value).startswith("-")
        if isinstance(node.op, ast.USub) and is_number:
            return "-" + scalar(value)
        return self._node("UnaryOp", op=node.op, operand=node.operand)

    def _Index(self, node):
        return self.write(node.value)

    def _ExtSlice(self, node):
        return self._node("Tuple", elts=node.dims)

    def _arguments(self, node):
        fields = dict((name, getattr(node, name, None)) for name in node._fields)
        for name in ("vararg", "kwarg"):
            fields[name] = getattr(fields[name], "arg", fields[name])
        fields["args"] = [
            getattr(each, "id", each.arg if _is_plain(each) else each) for each in node.args
        ]
        return self._node("arguments", **fields)

    def _Exec(self, node):
        parts = [node.body, node.globals, node.locals]
        arguments = [self.write(part) for part in parts if part is not None]
        return "(Expr value=(Call (Name exec) %s))" % " ".join(arguments)

    def _With(self, node):
        """`with a, b` is `with a: with b`."""
        items, body = [], [node]
        while len(body) == 1 and isinstance(body[0], ast.With):
            for item in getattr(body[0], "items", body):
                items.append(self._node("item", on=item.context_expr, to=item.optional_vars))
            body = body[0].body
        return "(With %s %s)" % (" ".join(items), self.write(body))

    def _Try(self, node):
        """`try`, `except` and `finally` is `try: try`, `except`, `finally`."""
        parts = dict((name, getattr(node, name, [])) for name in PARTS)
        inner = node.body[0]
        is_split = len(node.body) == 1 and type(inner).__name__ in ("Try", "TryExcept")
        if is_split and not parts["handlers"] and not getattr(inner, "finalbody", []):
            parts.update((name, getattr(inner, name)) for name in PARTS[:-1])
        return self._node("Try", **parts)

    _TryExcept = _TryFinally = _Try

    def _ExceptHandler(self, node):
        name = getattr(node.name, "id", node.name)
        return self._node("ExceptHandler", type=node.type, name=name, body=node.body)


def _is_plain(argument):
    """Whether an argument of Python 3 is nothing but a name."""
    return hasattr(argument, "arg") and argument.annotation is None
