"""Follows code from where it starts to all that it may use."""

from __future__ import absolute_import


class Reach(object):
    """The definitions that a start leads to, through names, imports, attributes and plug-ins.

    What an attribute belongs to is not known before the code runs. So a method is reached when its
    class is and its name stands after any dot that is reached; and what a module handed over as an
    object defines, in the same way. whole: all of them are reached at once.
    """

    def __init__(self, files, whole=False):
        self._files = files
        self._whole = whole
        self._reached = {}
        self._attributes = set()
        self._members = {}
        """Methods and the like that wait for their names, by name."""

    def texts(self):
        """The normal forms of all that was reached, in an order that no place decides."""
        return sorted(filter(None, (each.text for each in self._reached.values())))

    def object(self, file):
        """Reaches a module that is used as an object: what it defines is its attributes."""
        for definition in file.nameless:
            self.definition(definition)
        for name, definitions in file.definitions.items():
            for definition in definitions:
                self._wait(name, definition)

    def name(self, file, name):
        """Reaches what a name stands for in a file, if it is defined there or imported."""
        for definition in file.definitions.get(name, ()):
            self.definition(definition)
        origin = file.imports.get(name)
        place = origin and self._files.locate(origin)
        if name not in file.definitions and place:
            self.place(place)

    def place(self, place):
        """Reaches (path, "thing" or "Class.method") of a file; the whole file where that is ""."""
        path, thing = place
        file = self._files.file(path)
        names = thing.split(".")
        if names[0]:
            self.name(file, names[0])
            self._attributes_reached(names[1:])
        else:
            self.object(file)

    def definition(self, definition):
        """Reaches a definition and all that it refers to."""
        if definition.key in self._reached:
            return
        self._reached[definition.key] = definition
        normal = definition.normal
        for name, member in definition.members.items():
            self._wait(name, member)
        for name in normal.names:
            self.name(definition.file, name)
        for place in normal.places:
            self.place(place)
        for kind, name in normal.found:
            self.object(self._files.bundled(kind, name))
        self._attributes_reached(normal.attributes)

    def _attributes_reached(self, names):
        for name in names:
            self._attributes.add(name)
            for member in self._members.pop(name, ()):
                self.definition(member)

    def _wait(self, name, definition):
        if self._whole or name in self._attributes:
            self.definition(definition)
        else:
            self._members.setdefault(name, []).append(definition)
