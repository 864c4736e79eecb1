"""Makes the probe importable, as `probe.py` does by standing beside its package."""

import gc
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))

from places import RESOURCES  # noqa: E402

sys.path.insert(0, RESOURCES)
sys.setrecursionlimit(5000)  # as the probe does, for schemas 256 levels deep


def pytest_collection_finish():
    """Leaves what pytest itself holds out of collections, of which some tests ask for hundreds."""
    gc.collect()
    if hasattr(gc, "freeze"):
        gc.freeze()
