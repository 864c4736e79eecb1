"""A user's own representation: one file like the bundled ones, given by its path."""

from __future__ import absolute_import

import sys

from tare_probe.common import catalogue
from tare_probe.common.outcomes import EXIT_BAD_PLUGIN, Refused, innermost, sentence

REQUIRED = ("NAME", "SUMMARY", "GIVES_UP", "ACCESS")
MAKERS = ("record_type", "build", "layout")
STYLES = ("attribute", "key", "index")


def load_all(files):
    """The plug-ins of these files in order; Refused with file and line if one is broken."""
    modules = []
    for number, path in enumerate(files):
        module = _load(path, "tare_plugin_%d" % number)
        taken = [other.NAME for other in modules]
        taken.extend(catalogue.names("representations"))
        if module.NAME in taken:
            _refuse(path, 1, "the name %s is taken" % module.NAME)
        modules.append(module)
    return modules


def _load(path, name):
    module = type(sys)(name)
    module.__file__ = path
    sys.modules[name] = module
    try:
        with open(path, "rb") as stream:
            code = compile(stream.read(), path, "exec", 0, True)
        exec(code, module.__dict__)
    except SyntaxError as error:
        _refuse(error.filename or path, error.lineno or 1, "SyntaxError: %s" % error.msg)
    except (Exception, SystemExit) as error:
        _refuse(path, innermost(path)[1], sentence(error))
    _check(path, module)
    return module


def _check(path, module):
    for constant in REQUIRED:
        if not hasattr(module, constant):
            _refuse(path, 1, "%s is missing" % constant)
    if not any(hasattr(module, maker) for maker in MAKERS):
        _refuse(path, 1, "one of %s is missing" % ", ".join(MAKERS))
    access = module.ACCESS
    if not isinstance(access, tuple) or not access or not set(access) <= set(STYLES):
        _refuse(path, 1, "ACCESS must be a tuple of " + ", ".join(STYLES))
    if getattr(module, "HOLDS_OPTIONAL", False) and not hasattr(module, "from_mapping"):
        _refuse(path, 1, "HOLDS_OPTIONAL needs from_mapping(shape, mapping)")


def _refuse(path, line, why):
    raise Refused(EXIT_BAD_PLUGIN, "plugin %s:%d: %s" % (path, line, why))
