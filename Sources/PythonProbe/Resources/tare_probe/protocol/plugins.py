"""A user's own representation, loader or benchmark: a file like the bundled ones, by its path."""

from __future__ import absolute_import

import sys

from tare_probe.common import catalogue
from tare_probe.common.bounds import LONGEST_NAME, TEXT, is_name
from tare_probe.common.outcomes import EXIT_BAD_PLUGIN, Refused, innermost, sentence
from tare_probe.common.paths import native

REQUIRED = {
    "representations": ("NAME", "SUMMARY", "GIVES_UP", "ACCESS"),
    "loaders": ("NAME", "SUMMARY", "prepare"),
    "benchmarks": ("NAME", "SUMMARY", "SOURCE", "ACCESS"),
}
MADE_BY = {
    "representations": ("record_type", "build", "layout"),
    "loaders": ("load", "maker"),
    "benchmarks": ("ANSWER", "task"),
}
"""What a file of the kind has one of."""
TEXTS = ("SUMMARY", "GIVES_UP", "PACKAGE", "MODULE", "SINCE", "MAKES")
STYLES = ("attribute", "key", "index")
SOURCES = ("records", "text")
KINDS = ("dict", "class", "tuple", "shared", "columns", "packed")
ANSWERS = ("", "collect", "match", "identify")


def of_request(request):
    """The user's own representations that a request names: of plug-ins, and ways of a model."""
    modules = load_all([native(path) for path in request.get("plugins") or ()])
    if request.get("model"):
        from tare_probe.models.model import models

        modules += models(request["model"])
    return modules


def load_all(files):
    """The plug-ins of these files in order; Refused with file and line if one is broken."""
    return [_load(path, "tare_plugin_%d" % number) for number, path in enumerate(files)]


def _load(path, name):
    module = type(sys)(name)
    module.__file__ = path
    sys.modules[name] = module
    try:
        with open(path, "rb") as stream:
            code = compile(stream.read(), path, "exec", 0, True)
        exec(code, module.__dict__)
        _check(path, module)
    except Refused:
        raise
    except SyntaxError as error:
        refuse(error.filename or path, error.lineno or 1, "SyntaxError: %s" % error.msg)
    except BaseException as error:  # whatever it raises, it is the plug-in's
        refuse(path, innermost(path)[1], sentence(error))
    return module


def _check(path, module):
    kind = catalogue.kind_of(module)
    required = REQUIRED[kind]
    for constant in required:
        if not hasattr(module, constant):
            refuse(path, 1, "%s is missing" % constant)
    if not is_name(module.NAME):
        refuse(path, 1, "NAME must be a text of 1 to %d visible characters" % LONGEST_NAME)
    if module.NAME in catalogue.names(kind):
        refuse(path, 1, "the name %s is taken" % module.NAME)
    for constant in TEXTS:
        value = getattr(module, constant, None)
        if not (isinstance(value, TEXT) or value is None and constant not in required):
            refuse(path, 1, "%s must be a text" % constant)
    makers = MADE_BY[kind]
    if not any(hasattr(module, maker) for maker in makers):
        refuse(path, 1, "one of %s is missing" % ", ".join(makers))
    CHECKS[kind](path, module)


def _check_representation(path, module):
    access = module.ACCESS
    if not isinstance(access, tuple) or not access or not all(each in STYLES for each in access):
        refuse(path, 1, "ACCESS must be a tuple of " + ", ".join(STYLES))
    if getattr(module, "SOURCE", "records") not in SOURCES:
        refuse(path, 1, "SOURCE must be one of " + ", ".join(SOURCES))
    if getattr(module, "KIND", None) not in (None,) + KINDS:
        refuse(path, 1, "KIND must be one of " + ", ".join(KINDS))
    if getattr(module, "HOLDS_OPTIONAL", False) and not hasattr(module, "from_mapping"):
        refuse(path, 1, "HOLDS_OPTIONAL needs from_mapping(shape, mapping)")


def _check_loader(path, module):
    if hasattr(module, "MAKES") != hasattr(module, "maker"):
        refuse(path, 1, "MAKES and maker(root, representation) need one another")
    if not hasattr(module, "MAKES") and not hasattr(module, "load"):
        refuse(path, 1, "load(argument) is missing")


def _check_benchmark(path, module):
    if not isinstance(module.ACCESS, bool):
        refuse(path, 1, "ACCESS must be True or False")
    if not isinstance(module.SOURCE, TEXT):
        refuse(path, 1, "SOURCE must be a text")
    if hasattr(module, "task"):
        return
    if module.ANSWER not in ANSWERS:
        refuse(path, 1, "ANSWER must be one of " + ", ".join(map(repr, ANSWERS)))
    if not isinstance(getattr(module, "MANY", None), bool):
        refuse(path, 1, "MANY must be True or False")
    if not module.ACCESS:
        refuse(path, 1, "ACCESS must be True where there is no task(subject, records)")


CHECKS = {
    "representations": _check_representation,
    "loaders": _check_loader,
    "benchmarks": _check_benchmark,
}


def refuse(path, line, why):
    """Refused, because the plug-in of that path is wrong there."""
    raise Refused(EXIT_BAD_PLUGIN, "plugin %s:%d: %s" % (path, line, why))
