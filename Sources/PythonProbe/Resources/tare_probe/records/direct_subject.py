"""What a process measures where a loader makes the held records itself, without dicts between."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.records import json_lines
from tare_probe.records.importable import make_importable
from tare_probe.records.shapes import tree
from tare_probe.records.subject import Subject

INTS = {
    "name": "ints",
    "schema": {
        "object": {
            "fields": [{"name": "a", "node": {"scalars": ["int", "null"], "list": None}}]
        },
    },
}
"""Records of one int or none, by which it is found out what an int costs."""


class DirectLoader(object):
    """A direct loader made ready for the records of one place."""

    def __init__(self, module, representation, root):
        self.module = module
        self.NAME = module.NAME
        self.SHARES_VALUES = getattr(module, "SHARES_VALUES", False)
        self.OUTSIDE = getattr(module, "OUTSIDE", False)
        self.prepare = module.prepare
        self.load, self.types = module.maker(root, representation)


class DirectSubject(Subject):
    """Records made by the loader alone; plain ones are made by json, for proofs and orders only."""

    is_direct = True

    def __init__(self, dataset, loader, representation):
        if loader.MAKES != representation.NAME:
            raise Unavailable("%s makes %s alone" % (loader.NAME, loader.MAKES))
        made = DirectLoader(loader, representation, dataset.root)
        argument = made.prepare(dataset.read(), dataset.format)
        Subject.__init__(self, dataset, made, representation, argument)

    def plain(self):
        """The plain records by json."""
        return self.twin().make()

    def hold(self, plain):
        """What the loader gives is held as it is."""
        return plain

    def importable(self):
        """Makes classes of the records importable, for pickle; whether there are any."""
        return make_importable(self.loader.types)

    def some(self, positions):
        """All records made anew, or those at these positions, which share nothing with the others.

        positions: None for all of them.
        """
        self.forget()
        return self.make() if positions is None else self.part(positions)()

    def part(self, positions):
        """What makes the records at these positions: of all of them, or of a text of their own.

        positions: in the order of the file.
        """
        if not hasattr(self.representation, "layout"):
            load, argument = self.loader.load, self.argument

            def take():
                records = load(argument)
                return [records[position] for position in positions]

            return take
        texts = json_lines.texts(self.dataset.read(), self.dataset.format)
        argument = self.loader.prepare("\n".join(texts[place] for place in positions), "lines")
        return lambda: self.loader.load(argument)

    def loader_of_ints(self):
        """The same loader for records of one int; None of a table, which has no ints of its own."""
        if hasattr(self.representation, "layout"):
            return None
        return DirectLoader(self.loader.module, self.representation, tree(INTS))

    def twin(self, loader=None):
        """The same dataset as plain dicts, of json or of another loader that gives them."""
        return Subject.twin(self, loader or catalogue.find("loaders", "json"))

    def by_dicts(self):
        """The same dataset held the same way, built of the dicts of json."""
        twin = self.twin()
        return Subject(self.dataset, twin.loader, self.representation, twin.argument)
