"""The module that loads a file into a user's class, for people to read."""

from __future__ import absolute_import

from tare_probe.models.making import Making
from tare_probe.writing.kinds import Written


class Writing(Written):
    """What a model adds to a written module: the class itself is imported."""

    tells_pythons = False

    def __init__(self, model):
        Written.__init__(self)
        self._model = model
        self._fitted = None

    def body(self, module):
        """What makes records, what reads a file, and `load`."""
        self._fitted = self._model.fitted(module.root)
        making = Making(is_shown=True)
        made = self._fitted.expression(making, "plain")
        self.imports = tuple(making.imports)
        load = module.load("[%s for plain in read(path)]" % made)
        helpers = [text.rstrip() for text in making.helpers.texts]
        return ["\n".join(making.assigned)] + helpers + module.reading.source + [load]

    def reads(self, module):
        """Expressions that read a field, and one of an inner object."""
        access = self._fitted.access(self._model.ACCESS[0])
        first = "%s[0]" % module.variable
        return [first + access.steps(module.root, path)[0] for path in module.paths()] or [first]
