"""Every recipe is right as it stands: the options that it ships are those that a copy runs with."""

import json
import os
import subprocess

import pytest

from conftest import BASH, BUILT, Recipe

PLUGIN = '''"""The fields one after the other."""
NAME, SUMMARY, GIVES_UP = "my-record", "the fields in a row", "names"
ACCESS = ("index",)


def record_type(shape):
    return lambda *fields: fields
'''


def tare(folder, line):
    """What a line says, run as the recipes run it."""
    return subprocess.run(
        BASH + ['eval "%s/tare $LINE"' % BUILT], cwd=str(folder), env=dict(os.environ, LINE=line),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True,
    )


def pythons():
    """The interpreters that the recipes install, as far as they are here."""
    lines = tare(".", "list runtimes").stdout.splitlines()
    ids = [line.split()[0] for line in lines if line.startswith("cpython-")]
    return [one for one in ids if one.startswith(("cpython-3.11.", "cpython-3.13."))]


@pytest.mark.parametrize("name", ["compare-pull-request.yml", "publish-site.yml"])
def test_the_options_that_a_recipe_ships_plan_a_run(name, tmp_path):
    found = pythons()
    if not found:
        pytest.skip("neither CPython 3.11 nor 3.13 is here")
    benchmarks = tmp_path / "benchmarks"
    benchmarks.mkdir()
    people = [{"id": number, "name": "x%d" % number} for number in range(400)]
    (benchmarks / "people.json").write_text(json.dumps(people), encoding="utf-8")
    (benchmarks / "my_record.py").write_text(PLUGIN, encoding="utf-8")
    shipped = Recipe(name, tmp_path).value("TARE_OPTIONS")
    done = tare(tmp_path, "run --preset standard --offline --plan " + shipped)
    assert done.returncode == 0, done.stdout
    assert all(one in done.stdout for one in found)
    assert ("my-record" in done.stdout) == ("my_record.py" in shipped)


def test_the_thresholds_that_a_recipe_ships_are_read(tmp_path):
    shipped = Recipe("compare-pull-request.yml", tmp_path).value("TARE_THRESHOLDS")
    done = tare(tmp_path, "compare base head --runs runs " + shipped)
    assert done.returncode == 66, done.stdout
