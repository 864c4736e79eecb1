"""Makes `tare_bench` importable as it stands in the source tree: beside it, the probe it is made of."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, os.pardir, os.pardir, "Sources")
sys.path.insert(0, os.path.join(HERE, "support"))
sys.path.insert(0, os.path.join(SOURCES, "PythonProbe", "Resources"))
sys.path.insert(0, os.path.join(SOURCES, "PythonAPI"))

# Annotations of the API need 3.8; the probe's own tests go on down to 2.7.
collect_ignore_glob = [] if sys.version_info >= (3, 8) else ["test_*.py"]
