"""The fixture, in a pytest of its own."""

import os
import subprocess
import sys

import pytest

from api_marks import needs_sizes
from held import WAYS, many
from tare_bench import weigh
from tare_bench.pytest_plugin import within_budget

TESTS = """
RECORDS = [{"id": number / 7, "name": "name %d" % number} for number in range(64)]

def test_within(tare_weight):
    assert tare_weight(RECORDS, record=4000, total=400000).records == 64

def test_over(tare_weight):
    tare_weight(RECORDS, record=9.5)
"""


def outcome(folder):
    """What pytest prints of TESTS."""
    path = folder.join("test_records.py")
    path.write(TESTS)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", str(path)]
    command += ["-p", "tare_bench.pytest_plugin", "-W", "error", "--rootdir", str(folder)]
    places = os.pathsep.join(each for each in sys.path if each)
    environment = dict(os.environ, PYTHONPATH=places, PYTHONDONTWRITEBYTECODE="1")
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    process = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, check=False
    )
    return process.stdout.decode("utf-8")


def test_a_test_fails_over_its_budget_and_is_skipped_where_nothing_is_known(tmpdir):
    said = outcome(tmpdir)
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
