"""Workflows and the action are linted, do what they say with few rights, and run no text of others."""

import json
import os
import pathlib
import re
import subprocess

import pytest

from workflow import ACTION, ROOT, load

NAMES = sorted(
    str(path.relative_to(ROOT))
    for folder in (".github/workflows", "docs/ci") for path in (ROOT / folder).glob("*.yml")
    if "gitlab" not in path.name
)
# What a job may change; all others read.
WRITES = {
    (".github/workflows/release.yml", "image"): {"packages": "write"},
    (".github/workflows/release.yml", "pypi"): {"id-token": "write"},
    (".github/workflows/release.yml", "release"): {"contents": "write"},
    ("docs/ci/compare-pull-request.yml", "comment"): {"pull-requests": "write"},
    ("docs/ci/publish-site.yml", "publish"): {"pages": "write", "id-token": "write"},
}
# Where .ci/test puts the linters.
TOOLS = pathlib.Path(os.environ.get("TEST_PACKAGES", "")) / "bin"
lints = pytest.mark.skipif(not (TOOLS / "zizmor").exists(), reason=".ci/test installs the linters")


def lint(program, *arguments, text=None):
    """What a linter says."""
    done = subprocess.run(
        [str(TOOLS / program)] + list(arguments), input=text, cwd=str(ROOT),
        env=dict(os.environ, PATH="%s:%s" % (TOOLS, os.environ["PATH"])),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True,
    )
    return "" if done.returncode == 0 else done.stdout


def scripts(name):
    """Every script of a file."""
    document = load(name)
    jobs = [document["runs"]] if "runs" in document else document["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


def test_actions_of_others_are_pinned_to_one_commit_each():
    pins = {}
    for name in NAMES + ["action.yml"]:
        for used in re.findall(r"^ *(?:- )?uses: (.*)$", (ROOT / name).read_text(), re.M):
            if used == ACTION:
                continue
            pin = re.fullmatch(r"([\w./-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)", used)
            assert pin, "%s: %s" % (name, used)
            assert pins.setdefault(pin.group(1), pin.group(2)) == pin.group(2), name


@pytest.mark.parametrize("name", NAMES)
def test_jobs_may_change_only_what_they_must_and_end_in_time(name):
    workflow = load(name)
    assert workflow["permissions"] == {"contents": "read"}
    for job_name, job in workflow["jobs"].items():
        given = {key: value for key, value in job.get("permissions", {}).items() if value != "read"}
        assert given == WRITES.get((name, job_name), {}), job_name
        assert 0 < job["timeout-minutes"] <= 180


@pytest.mark.parametrize("name", NAMES)
def test_nothing_runs_with_rights_for_text_of_strangers(name):
    triggers = load(name)["on"]
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & set(
        [triggers] if isinstance(triggers, str) else triggers
    )


@pytest.mark.parametrize("name", NAMES + ["action.yml"])
def test_scripts_get_values_by_their_environment(name):
    found = scripts(name)
    assert not [script for script in found if "${{" in script]
    assert not [script for script in found if re.search(r"\beval\b", script)]


@lints
@pytest.mark.parametrize("name", NAMES)
def test_actionlint_has_nothing_to_say(name):
    assert lint("actionlint", name) == ""


@lints
def test_actionlint_has_nothing_to_say_of_the_action():
    """It reads workflows only, so that it gets the steps as one."""
    action = load("action.yml")
    for step in action["runs"]["steps"]:
        assert "uses" in step or step["shell"] == "bash"
        step.pop("shell", None)
    described = {name: dict(one, type="string") for name, one in action["inputs"].items()}
    workflow = {
        "on": {"workflow_call": {"inputs": described}},
        "jobs": {"action": {
            "runs-on": "ubuntu-24.04", "defaults": {"run": {"shell": "bash"}},
            "outputs": {name: one["value"] for name, one in action["outputs"].items()},
            "steps": action["runs"]["steps"],
        }},
    }
    assert lint("actionlint", "-", text=json.dumps(workflow)) == ""


@lints
@pytest.mark.parametrize("name", NAMES + ["action.yml"])
def test_zizmor_finds_no_way_in(name, tmp_path):
    """The action of this repository stands for a release that users choose."""
    place = tmp_path / (ROOT / name).name
    text = (ROOT / name).read_text(encoding="utf-8")
    place.write_text(text.replace(ACTION, ACTION.partition("@")[0] + "@" + "0" * 40))
    assert lint("zizmor", "--offline", "--quiet", "--no-progress", str(place)) == ""


@lints
def test_linters_find_what_they_are_here_for(tmp_path):
    bad = tmp_path / "bad.yml"
    bad.write_text(
        "on: pull_request\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n"
        "      - run: echo ${{ github.event.pull_request.title }} $ONE\n"
    )
    assert "untrusted" in lint("actionlint", str(bad)) and "SC2086" in lint("actionlint", str(bad))
    assert "template-injection" in lint("zizmor", "--offline", "--quiet", str(bad))
