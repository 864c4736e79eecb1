"""Two versions of one's modules in one process, each of which imports its own."""

from __future__ import absolute_import

import os
import sys

from tare_probe.records.importable import HOME


class Everywhere(object):
    """The namespace of all code that has none of its own: entering it changes nothing."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


EVERYWHERE = Everywhere()


class Namespace(object):
    """Inside, modules of some folders are there, and those of the other side are not.

    paths: folders whose modules are of this side; others: those of the other side. What is imported
    inside stays inside, also where code imports only when it runs, and so does what pickle looks up
    by name. A folder may lie in one of the other side: a module is of the nearest folder.
    """

    def __init__(self, paths, others):
        self.paths = _whole(paths)
        self.others = _whole(others)
        self.modules = {}
        self.hidden = {}
        self.search = None
        self.known = {}
        """By the name of a module: (its file, whose it is)."""

    def __enter__(self):
        self.search = list(sys.path)
        self.hidden = self._take(self.others)
        sys.modules.update(self.modules)
        theirs = set(self.others)
        rest = [each for each in sys.path if os.path.abspath(each) not in theirs]
        sys.path[:] = rest[:1] + [each for each in self.paths if each not in rest] + rest[1:]
        return self

    def __exit__(self, *_):
        self.modules = self._take(self.paths)
        sys.modules.update(self.hidden)
        sys.path[:] = self.search

    def _take(self, folders):
        """Takes the modules of some folders out of the process, and the classes of records."""
        taken = {}
        for name, module in list(sys.modules.items()):
            if name == HOME or self._owner(name, module) in folders:
                taken[name] = sys.modules.pop(name)
        return taken

    def _owner(self, name, module):
        """The nearest folder of either side that a module lies in; None of any other module."""
        path = getattr(module, "__file__", None)
        if not path:
            path = next(iter(getattr(module, "__path__", None) or ()), None)
        known = self.known.get(name)
        if known is None or known[0] != path:
            holding = [each for each in self.paths + self.others if _holds(each, path)]
            known = self.known[name] = path, max(holding, key=len) if holding else None
        return known[1]


def _whole(paths):
    return [os.path.abspath(each) for each in paths]


def _holds(folder, path):
    return isinstance(path, str) and os.path.abspath(path).startswith(os.path.join(folder, ""))
