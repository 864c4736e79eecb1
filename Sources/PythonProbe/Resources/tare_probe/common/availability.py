"""Whether a module of the probe can be used here, and which version of its package is installed."""

from __future__ import absolute_import

import os
import sys

from tare_probe.common.implementation import no_sizes
from tare_probe.common.outcomes import Unavailable, sentence


def why_not(module):
    """One sentence why the module cannot be used here, or None where it can."""
    if getattr(module, "WEIGHS_OBJECTS", False) and no_sizes():
        return no_sizes()
    since = getattr(module, "SINCE", None)
    if since and sys.version_info[:2] < tuple(int(part) for part in since.split(".")):
        return "%s needs CPython %s" % (module.NAME, since)
    if hasattr(module, "why_not"):
        return module.why_not()
    package = getattr(module, "PACKAGE", None)
    if not package:
        return None
    imported = getattr(module, "MODULE", package)
    try:
        __import__(imported)
    except ImportError as error:
        if str(error).endswith((imported, imported + "'")):
            return "%s is not installed" % package
        return "%s cannot be imported: %s" % (package, sentence(error))
    except Exception as error:  # frozendict 1.2 raises AttributeError from 3.10
        return "%s cannot be imported: %s" % (package, sentence(error))
    return None


def require(module):
    """Raises Unavailable where the module cannot be used here."""
    why = why_not(module)
    if why:
        raise Unavailable(why)


def version_of(package, folders):
    """The installed version of a package, read from its metadata folder's name; None if unknown."""
    if not package:
        return None
    start = package.lower().replace("-", "_") + "-"
    for folder in folders:
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
            stem, dot, kind = name.rpartition(".")
            if kind in ("dist-info", "egg-info") and name.lower().startswith(start):
                return stem[len(start) :].split("-")[0]
    return None
