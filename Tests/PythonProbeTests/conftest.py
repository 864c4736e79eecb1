"""Makes the probe importable, as `probe.py` does by standing beside its package."""

import gc
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
RESOURCES = os.path.join(HERE, os.pardir, os.pardir, "Sources", "PythonProbe", "Resources")
sys.path.insert(0, os.path.abspath(RESOURCES))
sys.path.insert(0, HERE)
sys.setrecursionlimit(5000)  # as the probe does, for schemas 256 levels deep


def pytest_collection_finish():
    """Leaves what pytest itself holds out of collections, of which some tests ask for hundreds."""
    gc.collect()
    if hasattr(gc, "freeze"):
        gc.freeze()
