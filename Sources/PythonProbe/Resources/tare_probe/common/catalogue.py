"""Finds loaders, representations, experiments and so on by name, importing only those asked for.

Each kind is a folder whose `__init__.py` lists its NAMES in the order shown; `first-id` lives in
`first_id.py`, `frozendict-1.2` in `frozendict_1_2.py`.
"""

from __future__ import absolute_import

import sys

from tare_probe.common.outcomes import EXIT_USAGE, Refused


def _import(name):
    __import__(name)
    return sys.modules[name]


def names(kind):
    """All bundled names of a kind ("loaders", "representations", ...)."""
    return _import("tare_probe." + kind).NAMES


def find(kind, name, plugins=()):
    """The module of that name; a user's plug-in is found like a bundled one."""
    for plugin in plugins:
        if plugin.NAME == name:
            return plugin
    if name not in names(kind):
        raise Refused(EXIT_USAGE, "%s has no %s" % (kind, name))
    return _import("tare_probe.%s.%s" % (kind, module_name(name)))


def module_name(name):
    """The name of the module for something bundled: "slots_unique" for "slots-unique"."""
    return str(name).replace("-", "_").replace(".", "_")
