"""Makes the classes of records importable, as those of a program are: pickle asks for that."""

from __future__ import absolute_import

import sys

HOME = "tare_records"
"""The module that generated classes say they are of."""


def make_importable(types):
    """Puts classes that cannot be imported by their names into a module; whether there are any."""
    found = False
    for kind in types:
        if not isinstance(kind, type) or (_is_importable(kind) and kind.__module__ != HOME):
            continue
        try:
            kind.__module__ = HOME
        except (AttributeError, TypeError):
            continue  # pickle will say why it refuses such a class
        setattr(_home(), kind.__name__, kind)
        found = True
    return found


def _is_importable(kind):
    name = getattr(kind, "__qualname__", kind.__name__)
    return getattr(sys.modules.get(kind.__module__), name, None) is kind


def _home():
    if HOME not in sys.modules:
        sys.modules[HOME] = type(sys)(HOME)
    return sys.modules[HOME]
