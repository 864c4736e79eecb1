"""The source of a user's class and of those that its fields name."""

from __future__ import absolute_import

import inspect
import os
import sys

from tare_probe.models.annotations import wanted
from tare_probe.models.fitting import kind_of


def classes(cls):
    """The class and those of its fields, their items and so on, with their bases, each once."""
    found, waiting = [], [cls]
    while waiting:
        each = waiting.pop(0)
        if each in found:
            continue
        found.append(each)
        kind = kind_of(each)
        for field in kind.fields(each) if kind else ():
            waiting.extend(_named(wanted(field.annotation, kind_of)))
    bases = [base for each in found for base in each.__mro__[1:]]
    return found + [base for place, base in enumerate(bases) if base not in found + bases[:place]]


def files(cls, paths):
    """The files of the user's own that define these classes, each once, in order."""
    found = []
    for each in classes(cls):
        path = getattr(sys.modules.get(each.__module__), "__file__", None) or ""
        path = path[:-1] if path.endswith(".pyc") else path
        is_own = any(path.startswith(os.path.join(folder, "")) for folder in paths)
        if is_own and path not in found:
            found.append(path)
    return found


def code(cls, paths):
    """The source of the user's own of these classes."""
    own, texts = files(cls, paths), []
    for each in classes(cls):
        try:
            if inspect.getsourcefile(each) in own:
                texts.append(inspect.getsource(each))
        except (TypeError, EnvironmentError):
            continue
    return "\n\n".join(texts)


def _named(want):
    found = [want.cls] if want.cls is not None else []
    found += [want.conversion.cls] if want.conversion is not None else []
    for inner in (want.items, want.values):
        found += _named(inner) if inner is not None else []
    return found
