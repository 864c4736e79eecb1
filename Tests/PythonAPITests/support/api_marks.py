"""Marks for what not every Python can do."""

import pytest

from tare_bench import why_unavailable

needs_sizes = pytest.mark.skipif(bool(why_unavailable()), reason=str(why_unavailable()))
