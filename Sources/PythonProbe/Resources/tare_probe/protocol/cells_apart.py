"""The request to count, read in a copy of the process, which leaves its cells in files.

What a process has read moves its counts. So a process that counts a cell reads that cell alone,
and only when it holds the records: a file for each representation, and one for each of its cells.
"""

from __future__ import absolute_import

import json
import os

from tare_probe.common import catalogue
from tare_probe.common.outcomes import EXIT_USAGE, Refused
from tare_probe.instructions.copies import in_a_copy

REQUEST, WORK, CELL = "request", "work-%05d", "-%05d"


def request_apart(read, channel, folder):
    """The request that `read()` gives, with the number of its representations for its cells."""
    in_a_copy(channel, lambda _: _divide(read(), folder))
    with open(os.path.join(folder, REQUEST)) as stream:
        return json.load(stream)


class Work(object):
    """The cells of the representation of a number, in the folder that has the files."""

    def __init__(self, folder, number):
        self.path = os.path.join(folder, WORK % number)

    def is_there(self):
        """Whether there is a representation of that number."""
        return os.path.exists(self.path)

    def representation(self):
        """(Number of its first cell, its name)."""
        return _read(self.path)

    def has(self, place):
        """Whether there is a cell at that place, from 0 on."""
        return os.path.exists(self.path + CELL % place)

    def cell(self, place):
        """(Its number, what it counts)."""
        return _read(self.path + CELL % place)


def _divide(request, folder):
    names, found = _by_representation(request.pop("cells", None) or ())
    if not names:
        raise Refused(EXIT_USAGE, "there is no cell to count")
    _compile(found)
    request["representations"] = len(names)
    for number, name in enumerate(names):
        path = os.path.join(folder, WORK % number)
        _write(path, found[name][0]["cell"], name)
        for place, cell in enumerate(found[name]):
            _write(path + CELL % place, cell.pop("cell"), cell)
    with open(os.path.join(folder, REQUEST), "w") as stream:
        json.dump(request, stream, sort_keys=True)


def _compile(cells):
    """Imports what will be: the first process that does compiles it, and its counts would move."""
    modules = [("representations", name) for name in cells]
    modules += [("benchmarks", cell["benchmark"]) for each in cells.values() for cell in each]
    for kind, name in modules:
        if name in catalogue.names(kind):
            catalogue.find(kind, name)


def _by_representation(cells):
    """(Names in the order in which they first occur, {name: cells})."""
    names, found = [], {}
    for cell in cells:
        name = cell["representation"]
        if name not in found:
            names.append(name)
        found.setdefault(name, []).append(cell)
    return names, found


def _write(path, number, what):
    """As many characters for any number, for what is read moves counts."""
    with open(path, "w") as stream:
        stream.write("%09d\n%s" % (number, json.dumps(what, sort_keys=True)))


def _read(path):
    with open(path) as stream:
        number, what = stream.read().split("\n")
    return int(number), json.loads(what)
