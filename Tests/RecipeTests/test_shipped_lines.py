"""Every recipe is right as it stands: the inputs that it ships are those that a copy runs with."""

import json
import subprocess

import pytest

from recipes import as_main_of_origin, plugin, recipe
from workflow import TARE


@pytest.fixture(scope="module")
def pythons():
    """The interpreters that the recipes install, as far as they are here."""
    lines = subprocess.run(
        [str(TARE), "list", "runtimes"], stdout=subprocess.PIPE, universal_newlines=True
    ).stdout.splitlines()
    ids = [line.split()[0] for line in lines if line.startswith("cpython-")]
    found = [one for one in ids if one.startswith(("cpython-3.11.", "cpython-3.13."))]
    if not found:
        pytest.skip("neither CPython 3.11 nor 3.13 is here")
    return found


def planned(one, name, job_name):
    """Runs a recipe that plans and does not measure."""
    steps = recipe(name, job_name)
    given = next(step["with"] for step in steps if step.get("id") == "tare")
    given["arguments"] = given.get("arguments", "") + " --plan --offline"
    one.run(steps)
    return one


def test_the_inputs_of_a_comparison_plan_a_run_and_its_thresholds_are_read(job, pythons):
    one = job(context={"github.base_ref": "main"})
    people = [{"id": number, "name": "x%d" % number} for number in range(400)]
    benchmarks = one.workspace / "benchmarks"
    benchmarks.mkdir()
    (benchmarks / "people.json").write_text(json.dumps(people), encoding="utf-8")
    (benchmarks / "my_record.py").write_text(plugin("fields", "my-record"), encoding="utf-8")
    as_main_of_origin(one.workspace)
    planned(one, "compare-pull-request.yml", "compare")
    # A plan leaves no run: an input that is missing, not a line that cannot be read (64).
    assert one.failed == ("Compare", 66), one.said
    assert "uv installs Python: 3.11 3.13" in one.said
    assert all(id in one.said for id in pythons)
    assert "my-record" in one.said


def test_the_inputs_of_a_site_plan_a_run(job, pythons):
    address = {"steps.pages.outputs.base_url": "https://example.org"}
    one = job(context=address, GITHUB_SHA="0abcdef0123456789")
    one.stand_in("curl", "echo 404\n")
    planned(one, "publish-site.yml", "publish")
    assert one.failed == ("Make the site", 5), one.said
    assert all(id in one.said for id in pythons)
