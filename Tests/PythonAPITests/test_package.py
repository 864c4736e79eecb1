"""What the package offers, what it imports, and when."""

import ast
import os
import subprocess
import sys

import pytest

import tare_bench

FOLDER = os.path.dirname(tare_bench.__file__)
ROOMS = ("tare_probe.common.", "tare_probe.memory.")


def test_every_name_is_there():
    assert set(tare_bench.__all__) <= set(dir(tare_bench))
    for name in tare_bench.__all__:
        assert getattr(tare_bench, name).__doc__
    with pytest.raises(AttributeError, match="module 'tare_bench' has no attribute 'nothing'"):
        tare_bench.nothing


def test_the_fixture_costs_nothing_until_it_is_used():
    code = "import sys; sys.path[:0] = %r; import pytest; before = set(sys.modules)\n" % sys.path
    code += "import tare_bench.pytest_plugin; print(sorted(set(sys.modules) - before))"
    said = subprocess.check_output([sys.executable, "-S", "-c", code]).decode("ascii")
    assert ast.literal_eval(said) == ["tare_bench", "tare_bench.pytest_plugin"]


def test_only_two_rooms_of_the_probe_are_used():
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".py"):
            with open(os.path.join(FOLDER, name), "rb") as stream:
                tree = ast.parse(stream.read())
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom) and node.module.startswith("tare_probe"):
                    assert (node.module + ".").startswith(ROOMS), (name, node.module)


def test_the_wheel_is_told_of_the_fixture():
    with open(os.path.join(FOLDER, os.pardir, "entry_points.txt"), encoding="utf-8") as stream:
        assert stream.read() == "[pytest11]\ntare_weight = tare_bench.pytest_plugin\n"
    assert os.path.exists(os.path.join(FOLDER, "py.typed"))
