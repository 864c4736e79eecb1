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
        if plugin.NAME == name and kind_of(plugin) == kind:
            return plugin
    if name not in names(kind):
        raise Refused(EXIT_USAGE, "%s has no %s" % (kind, name))
    return _import("tare_probe.%s.%s" % (kind, module_name(name)))


def kind_of(plugin):
    """The kind that a user's file has the form of; representations where it has none."""
    if isinstance(getattr(plugin, "ACCESS", None), bool) or hasattr(plugin, "ANSWER"):
        return "benchmarks"
    is_loader = hasattr(plugin, "load") or hasattr(plugin, "maker")
    return "loaders" if is_loader and not hasattr(plugin, "ACCESS") else "representations"


def module_name(name):
    """The name of the module for something bundled: "slots_unique" for "slots-unique"."""
    return str(name).replace("-", "_").replace(".", "_")
