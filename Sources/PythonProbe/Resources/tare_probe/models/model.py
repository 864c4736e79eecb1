"""A user's own class, by import path, as a representation like the bundled ones."""

from __future__ import absolute_import

import os

from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Outcome, Unavailable, innermost
from tare_probe.models.fitting import fitted, kind_of, unconverted
from tare_probe.models.imported import CONSTRUCTOR, NoModel, imported
from tare_probe.models.making import Making
from tare_probe.models.reading import ModelAccess
from tare_probe.models.written import Writing


class Model(object):
    """One way to hold records in a class: made by its library's validation, or by its constructor.

    cls is None where there is no class, and why_not() says why. The names in capitals are those of
    a module of a representation.
    """

    QUICK = True

    def __init__(self, name, cls, kind, is_validated, why=None):
        self.NAME = name
        self.cls = cls
        self.kind = kind
        self.is_validated = is_validated
        self._why = why
        self.ACCESS = kind.ACCESS if kind else ("attribute",)
        self.KIND = kind.KIND if kind else "class"
        self.PACKAGE = kind.PACKAGE if kind else None
        self.SUMMARY = self._summary()
        self.GIVES_UP = self._given_up()
        self.WRITTEN = Writing(self)

    @property
    def way(self):
        """By what records are made: "validation" or "constructor"."""
        return "validation" if self.is_validated else "constructor"

    def why_not(self):
        """Why there is no such class; None where there is."""
        return self._why

    def fitted(self, root):
        """What makes and reads records of that shape; Unavailable where they do not fit."""
        return Fitted(self, root)

    def _summary(self):
        if self.kind is None:
            return "a class of the user's own"
        made = self.kind.MAKER if self.is_validated else "its constructor"
        if self.KIND == "dict":
            return "%s of the user's own, made by a display" % self.kind.TOLD
        return "%s of the user's own, made by %s" % (self.kind.TOLD, made)

    def _given_up(self):
        if self.KIND == "dict":
            return "nothing; it is a dict"
        fixed = self.kind is not None and self.kind.is_mutable(self.cls) is False
        return "changing a record, and access by key" if fixed else "access by key"


class Fitted(object):
    """A model with the records of one dataset: which field holds what, what makes a record."""

    def __init__(self, model, root):
        self.model = model
        self.root = fitted(model.cls, root)
        self.build = self._builder()

    def access(self, style):
        """The access of that style."""
        return ModelAccess(self.model, style, self.root)

    def first(self, plain):
        """Held records of all plain ones; Unavailable with the first that the class refuses."""
        try:
            return self.build(plain)
        except (Outcome, MemoryError):
            raise
        except Exception:
            self._explain(plain)
            raise

    def expression(self, making, source):
        """The expression that makes a record of what `source` gives."""
        if self.model.is_validated:
            return making.validated(self.model.kind, self.model.cls, source)
        return making.value(self.root, source)

    def _builder(self):
        making = Making()
        made = self.expression(making, "record")
        main = "def build(records):\n    return [%s for record in records]\n" % made
        return define(making.helpers.text(main), "build", "build", making.values)

    def _explain(self, plain):
        for number, record in enumerate(plain):
            try:
                self.build([record])
            except MemoryError:
                raise
            except Exception as error:
                odd = unconverted(self.root, record)
                what = (self.model.cls.__name__, number, odd or self._refusal(error))
                raise Unavailable("%s refuses record %d: %s" % what)

    def _refusal(self, error):
        """Why, in words that tell no value of the record: messages quote what they refuse."""
        said = None
        if hasattr(self.model.kind, "refusal"):
            said = self.model.kind.refusal(error)
        if said is None and isinstance(error, (TypeError, AttributeError, KeyError)):
            said = str(error)
        path, line = innermost()
        return "%s: %s" % (type(error).__name__, said or "at %s:%d" % (path, line))


def models(request):
    """The ways of a request's model: by validation where its library has one, by constructor.

    request: module, name and paths. Where there is no such class, one way that says why.
    """
    name = "%s:%s" % (request["module"], request["name"])
    paths = [os.path.abspath(path) for path in request["paths"]]
    try:
        cls = imported(request["module"], request["name"], paths)
    except NoModel as error:
        return [Model(name, None, None, False, str(error))]
    kind = kind_of(cls)
    if kind is None:
        why = "%s says of no field what it holds: neither annotations nor parameters" % name
        return [Model(name, None, None, False, why)]
    if not hasattr(kind, "VALIDATES"):
        return [Model(name, cls, kind, False)]
    return [Model(name, cls, kind, True), Model(name + CONSTRUCTOR, cls, kind, False)]
