"""Where the probe and the bundled data lie."""

import os

ROOT = os.path.abspath(
    os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, os.pardir, os.pardir)
)
RESOURCES = os.path.join(ROOT, "Sources", "PythonProbe", "Resources")
CARGO = os.path.join(ROOT, "Data", "cargo", "records.json")
