"""Paths of a request as this interpreter expects them."""

from __future__ import absolute_import

import os
import sys


def native(text):
    """A path from JSON text as this Python opens it, whatever the locale says."""
    encoded = text.encode("utf-8")
    return encoded if sys.version_info[0] == 2 else os.fsdecode(encoded)


def folders(request):
    """The folders with the code of the user's that a request names: of its plug-ins and model."""
    files = [native(path) for path in request.get("plugins") or ()]
    model = request.get("model") or {}
    return [os.path.dirname(path) for path in files] + [
        native(path) for path in model.get("paths") or ()
    ]
