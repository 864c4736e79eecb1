"""Marks for what not every Python can do."""

import pytest

from tare_probe.common.implementation import is_cpython, no_sizes

needs_sizes = pytest.mark.skipif(bool(no_sizes()), reason="no object tells its size here")
needs_cpython = pytest.mark.skipif(not is_cpython(), reason="this is how CPython does it")
