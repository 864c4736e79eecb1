"""Imports a user's class by its path; what goes wrong is told by module, line and reason."""

from __future__ import absolute_import

import os
import re
import sys

from tare_probe.common.outcomes import sentence

CONSTRUCTOR = "/constructor"
"""What the name of a model's second way ends with."""
MOST_NAMED = 6
ABSENT = re.compile(r"^No module named '?([A-Za-z0-9_]+)'?$")


class NoModel(Exception):
    """There is no such class; the message says where and why."""


def imported(module, name, paths):
    """The class; NoModel where it cannot be had.

    paths: folders of the user's, which have the module.
    """
    try:
        __import__(module)
        thing = sys.modules[module]
    except BaseException as error:  # whatever it raises, it is the model's
        raise NoModel(_reason(module, error, paths))
    for part in name.split("."):
        if not hasattr(thing, part):
            place = _short(_file(module), paths) or module
            raise NoModel("%s has no %s%s" % (place, name, _others(sys.modules[module])))
        thing = getattr(thing, part)
    if not isinstance(thing, type):
        raise NoModel("%s of %s is no class" % (name, module))
    return thing


def _others(module):
    """The classes that a module does have, in words."""
    found = [
        name for name, thing in sorted(vars(module).items())
        if isinstance(thing, type) and thing.__module__ == module.__name__
    ]
    more = " and %d more" % (len(found) - MOST_NAMED) if len(found) > MOST_NAMED else ""
    return "; it has " + ", ".join(found[:MOST_NAMED]) + more if found else ""


def _reason(module, error, paths):
    if isinstance(error, SyntaxError) and error.filename:
        where = _short(error.filename, paths), error.lineno or 1
        return "%s:%d: SyntaxError: %s" % (where + (error.msg,))
    absent = ABSENT.match(str(error)) if isinstance(error, ImportError) else None
    place = _place(paths)
    if absent and absent.group(1) == module.partition(".")[0] and not place:
        return "there is no module %s in %s; '--path' names its folder" % (module, _named(paths))
    why = sentence(error)
    if absent and absent.group(1) not in _own(paths):
        why += "; '--with %s' installs it" % absent.group(1)
    return "%s: %s" % (place or module, why)


def _place(paths):
    """The innermost line of the user's own files that the current exception went through."""
    found, trace = None, sys.exc_info()[2]
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if any(path.startswith(os.path.join(each, "")) for each in paths):
            found = "%s:%d" % (_short(path, paths), trace.tb_lineno)
        trace = trace.tb_next
    return found


def _own(paths):
    """Names of what stands in the user's folders: not there to be installed."""
    names = set()
    for each in paths:
        names.update(os.path.splitext(name)[0] for name in os.listdir(each) if os.path.isdir(each))
    return names


def _short(path, paths):
    """A path from a folder of the user's on, with the name of that folder."""
    for each in paths:
        if path and path.startswith(os.path.join(each, "")):
            return os.path.join(os.path.basename(each), os.path.relpath(path, each))
    return path


def _named(paths):
    return ", ".join(os.path.basename(each) or each for each in paths)


def _file(module):
    return getattr(sys.modules.get(module), "__file__", None)
