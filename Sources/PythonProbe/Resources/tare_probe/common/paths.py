"""Paths of a request as this interpreter expects them."""

from __future__ import absolute_import

import os
import sys


def native(text):
    """A path from JSON text as this Python opens it, whatever the locale says."""
    encoded = text.encode("utf-8")
    return encoded if sys.version_info[0] == 2 else os.fsdecode(encoded)
