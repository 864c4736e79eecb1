"""The source of an experiment in two parts: what it defines, and the expressions it shows."""

from __future__ import absolute_import

import ast

FILE = "<experiment>"


class ExperimentSource(object):
    """names: what the source's statements bind; makers: (text, function) of each expression.

    A line of the source that is only an expression is not evaluated with the rest. It is compiled
    alone, like a line typed at the prompt, and its function evaluates it again at each call.
    values: names that the source may use besides its own.
    """

    def __init__(self, source, values=()):
        self.names = dict(values)
        self.names["__name__"] = "experiment"
        statements = ast.parse(source)
        lines = source.splitlines()
        shown = [each for each in statements.body if isinstance(each, ast.Expr)]
        statements.body = [each for each in statements.body if not isinstance(each, ast.Expr)]
        exec(compile(statements, FILE, "exec", 0, True), self.names)
        self.makers = [(lines[each.lineno - 1], self._maker(each)) for each in shown]

    def _maker(self, expression):
        text = compile(ast.Expression(expression.value), FILE, "eval", 0, True)
        names = self.names
        return lambda: eval(text, names)
