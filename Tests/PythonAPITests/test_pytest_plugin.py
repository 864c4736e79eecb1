"""The fixture, in a pytest of its own, found as an installed wheel has it."""

import os
import pathlib
import subprocess
import sys

import pytest

from api_marks import needs_sizes
from held import WAYS, many
from tare_bench import weigh
from tare_bench.pytest_plugin import within_budget

TREE = pathlib.Path(__file__).resolve().parents[2]
TESTS = """
RECORDS = [{"id": number / 7, "name": "name %d" % number} for number in range(64)]

def test_within(tare_weight):
    assert tare_weight(RECORDS, record=4000, total=400000).records == 64

def test_over(tare_weight):
    tare_weight(RECORDS, record=9.5)
"""


def installed(folder):
    """Lays the packages out in a folder as the wheel does, and says what is in them."""
    sys.path.insert(0, os.path.join(str(TREE), "Packaging"))
    try:
        from python_packages import entry_points, package_files, package_folders
    finally:
        del sys.path[0]
    folders = package_folders(TREE)
    content = {
        name: path.read_bytes() for each in folders for name, path in package_files(each)
    }
    content["tare_bench-1.0.dist-info/METADATA"] = b"Name: tare-bench\nVersion: 1.0\n"
    content["tare_bench-1.0.dist-info/entry_points.txt"] = entry_points(folders).encode("utf-8")
    for name, data in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return content


def outcome(folder):
    """What pytest prints of TESTS where the packages are installed."""
    assert "tare_bench/py.typed" in installed(folder / "packages")
    (folder / "test_records.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", "-W", "error"]
    command += ["--rootdir", str(folder), "test_records.py"]
    sources = os.path.join(str(TREE), "Sources")
    places = [each for each in sys.path if each and not os.path.abspath(each).startswith(sources)]
    environment = dict(
        os.environ,
        PYTHONPATH=os.pathsep.join([str(folder / "packages")] + places),
        PYTHONDONTWRITEBYTECODE="1",
    )
    process = subprocess.run(
        command,
        cwd=str(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        check=False,
    )
    return process.stdout.decode("utf-8")


def test_an_installed_fixture_fails_over_a_budget_and_skips_where_nothing_is_known(tmp_path):
    said = outcome(tmp_path)
    if sys.implementation.name == "pypy":
        assert "2 skipped" in said and "PyPy does not tell the size of an object" in said
        return
    assert "1 failed, 1 passed" in said
    assert "over the budget of 9.5 B" in said and "key tables" in said


@needs_sizes
def test_the_weight_is_given_back():
    records = many(WAYS["dict"], 20)
    assert within_budget(records) == within_budget(records, record=10 ** 6) == weigh(records)


@needs_sizes
def test_the_failure_says_where_the_bytes_go():
    with pytest.raises(AssertionError, match=r"all 20 records take .* over the budget of 1 B") as end:
        within_budget(many(WAYS["slots"], 20), total=1)
    assert "(the records themselves)" in str(end.value)
