"""What tells one version of a benchmark or a representation from another: a hash of its source."""

from __future__ import absolute_import

import hashlib
import sys


def digest(module, *method):
    """SHA-256, in hex, of a module's file and of the files of its own folder that it builds on.

    So two runs can be told apart in which a name means different code. What all modules of a kind
    share is left to the version of the program, but for the modules that `method` names.
    """
    sources = [_bytes(each) for each in _family(module) + list(method)]
    return hashlib.sha256(b"\0".join(sources)).hexdigest()


def code(module):
    """The text of a module's file, as a page shows it."""
    return _bytes(module).decode("utf-8")


def _family(module):
    """The module and the bundled ones of its kind that it imports, also through others, in order."""
    found = [module]
    for each in found:
        for value in sorted(vars(each).values(), key=id):
            other = _home(value)
            if other is not None and _is_kin(other, module) and other not in found:
                found.append(other)
    return found[:1] + sorted(found[1:], key=lambda other: other.__name__)


def _home(value):
    """The module that a value is or comes from."""
    if isinstance(value, type(sys)):
        return value
    return sys.modules.get(getattr(value, "__module__", None) or "")


def _is_kin(other, module):
    """Modules of one kind lie in one folder; a plug-in builds on bundled representations."""
    folder, _, name = module.__name__.rpartition(".")
    return bool(name) and other.__name__.rpartition(".")[0] == (
        folder or "tare_probe.representations"
    )


def _bytes(module):
    path = module.__file__
    if path.endswith(".pyc"):  # 2.7
        path = path[:-1]
    with open(path, "rb") as stream:
        return stream.read()
