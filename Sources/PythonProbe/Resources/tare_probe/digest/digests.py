"""What tells one version of a benchmark or a representation from another: a hash of its code.

The code is what runs, found by following it: wherever it stands, however it is commented. So a
digest stays when a file is moved, and changes when anything is timed or held in another way. It is
the same on every Python, for a run takes it from one of its runtimes, and another run from another.
"""

from __future__ import absolute_import

import hashlib
import os

import tare_probe
from tare_probe.common import catalogue
from tare_probe.digest.reach import Reach
from tare_probe.digest.source_file import SourceFile
from tare_probe.records.dataset import Dataset
from tare_probe.records.subject import Subject
from tare_probe.timing.timer import Timer

PACKAGE = os.path.dirname(os.path.abspath(tare_probe.__file__))
TIMED = ((Timer, "measure"), (Subject, ""), (Dataset, ""))
"""What times by which method, and what is timed; all else is found from there."""
UNSEEN = ("prove", "SUMMARY", "GIVES_UP", "UNSEEN", "WRITTEN", "Writing", "Encoding")
"""Names that are not followed: answers are proved before anything is timed, the rest is prose, or
source for people."""


class Digests(object):
    """Makes digests; reads each file once."""

    def __init__(self, package=PACKAGE):
        self._package = package
        self._files = {}

    def benchmark(self, module):
        """SHA-256, in hex, of what a benchmark runs and of how its runs are timed."""
        reach = Reach(self)
        for kind, method in TIMED:
            origin = ".".join((kind.__module__, kind.__name__, method))
            reach.place(self.locate(origin.rstrip(".")))
        is_bundled = module.NAME in catalogue.names("benchmarks")
        path = None if is_bundled else source_path(module)
        reach.object(self.file(path) if path else self.bundled("benchmarks", module.NAME))
        times = getattr(module, "TIMES", None)
        for name in catalogue.names(times) if times else ():
            reach.object(self.bundled(times, name))
        return _hash(reach.texts())

    def representation(self, module):
        """SHA-256, in hex, of all that a representation's file defines, and of what that uses."""
        reach = Reach(self, whole=True)
        reach.object(self.file(source_path(module)))
        return _hash(reach.texts())

    def model(self, paths):
        """SHA-256, in hex, of what the files of a user's class define."""
        reach = Reach(self, whole=True)
        for path in paths:
            reach.object(self.file(path))
        return _hash(reach.texts())

    def file(self, path):
        """A file of source, taken apart."""
        if path not in self._files:
            self._files[path] = SourceFile(path, self.locate, UNSEEN)
        return self._files[path]

    def bundled(self, kind, name):
        """The file of a bundled loader, representation or the like."""
        return self.file(os.path.join(self._package, kind, catalogue.module_name(name) + ".py"))

    def locate(self, origin):
        """("package/module.py", "thing") of "tare_probe.module.thing"; None of another package."""
        names = origin.split(".")
        if names.pop(0) != os.path.basename(self._package):
            return None
        path = self._package
        while names and os.path.isdir(os.path.join(path, names[0])):
            path = os.path.join(path, names.pop(0))
        if names and os.path.isfile(os.path.join(path, names[0] + ".py")):
            path = os.path.join(path, names.pop(0) + ".py")
        else:
            path = os.path.join(path, "__init__.py")
        return path, ".".join(names)


def source_path(module):
    """The path of a module's source."""
    path = module.__file__
    return path[:-1] if path.endswith(".pyc") else path  # 2.7


def code(module):
    """The text of a module's file, as a page shows it."""
    with open(source_path(module), "rb") as stream:
        return stream.read().decode("utf-8")


def _hash(texts):
    return hashlib.sha256("\n".join(texts).encode("ascii")).hexdigest()
