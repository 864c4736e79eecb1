"""Memory that a package takes from an allocator of its own, which Python's never sees."""

from __future__ import absolute_import

import sys


def arrow_bytes():
    """Bytes held in Arrow's pool, as pyarrow says; 0 where pyarrow is not imported."""
    pyarrow = sys.modules.get("pyarrow")
    return 0 if pyarrow is None else pyarrow.total_allocated_bytes()
