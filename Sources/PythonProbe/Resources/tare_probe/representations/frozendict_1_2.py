"""frozendict 1.2, the version of the talk: a Python object around a dict (800 bytes for a product).

It bears the name of the newer package, so it lives in a folder of its own among the packages, named
after its requirement set, and is imported from there alone. It needs collections.Mapping, which
went with CPython 3.10.
"""

from __future__ import absolute_import

import os
import sys

from tare_probe.common.outcomes import Unavailable
from tare_probe.representations.frozendict import expression, from_mapping
from tare_probe.writing.kinds import Keyed

__all__ = ["expression", "from_mapping", "record_type"]

NAME = "frozendict-1.2"
SUMMARY = "the talk's frozendict: a Python object around a dict"
GIVES_UP = "changing a record after it was made"
ACCESS = ("key",)
KIND = "dict"
PACKAGE = "frozendict"
HOLDS_OPTIONAL = True
WRITTEN = Keyed(
    ["from frozendict import frozendict"],
    what="a frozendict",
    calls="frozendict",
    until="3.9",
    package="'frozendict==1.2'",
)


def why_not():
    """Why this version is unavailable here, or None."""
    if sys.version_info >= (3, 10):
        return "frozendict 1.2 needs collections.Mapping, which went with CPython 3.10"
    if _folder() is None:
        return "frozendict 1.2 is not installed"
    return None


def version():
    """The version that is imported."""
    return "1.2"


def record_type(shape):
    """The class frozendict of 1.2, called with a dict; one for all, as programs import it."""
    if not _imported:
        _imported.append(_import())
    return _imported[0]


_imported = []


def _import():
    folder = _folder()
    if folder is None:
        raise Unavailable(why_not())
    known = sys.modules.pop("frozendict", None)
    sys.path.insert(0, folder)
    try:
        return __import__("frozendict").frozendict
    finally:
        sys.path.remove(folder)
        del sys.modules["frozendict"]
        if known is not None:
            sys.modules["frozendict"] = known


def _folder():
    for folder in sys.path:
        if os.path.basename(folder) == NAME and os.path.isdir(os.path.join(folder, "frozendict")):
            return folder
    return None
