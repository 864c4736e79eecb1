"""Makes the probe importable, as `probe.py` does by standing beside its package."""

import gc
import os
import sys

import pytest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))

from places import RESOURCES  # noqa: E402

sys.path.insert(0, RESOURCES)
sys.setrecursionlimit(5000)  # as the probe does, for schemas 256 levels deep


@pytest.fixture(autouse=True, scope="module")
def frozen():
    """Leaves what is there already out of collections, of which some tests ask for thousands.

    Again for each module: the benchmark collect-garbage lets all go that was left out.
    """
    if hasattr(gc, "freeze") and not gc.get_freeze_count():
        gc.collect()
        gc.freeze()
