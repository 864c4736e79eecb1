"""The action says what is wrong with its inputs, and takes them as text that is never run."""

import pathlib

import pytest

from recipes import SMALL, echoing, plugin
from workflow import ROOT, load, own_version

STEP = {"uses": "OWNER/tare@VERSION", "id": "tare"}


def use(one, **given):
    """Runs the action with inputs; hyphens are underscores here."""
    inputs = {key.replace("_", "-"): value for key, value in given.items()}
    one.run([dict(STEP, **{"with": inputs})])
    return one


@pytest.mark.parametrize("given, sentence", [
    ({"mode": "gauge"}, "mode is 'gauge'; write gate, compare or publish"),
    ({"mode": "publish"}, "publish needs site-url, from where earlier runs are fetched"),
    (
        {"mode": "publish", "site_url": "https://example.org", "keep": "many"},
        "keep is 'many'; write a number from 1 on",
    ),
])
def test_inputs_that_cannot_be_are_named_before_anything_is_installed(job, given, sentence):
    one = use(job(), **given)
    assert one.failed == ("Look at the inputs", 64)
    assert one.said == "::error title=Tare::%s\n" % sentence
    assert not one.used


def test_other_systems_than_linux_are_told_so(job):
    one = job()
    one.environment["RUNNER_OS"] = "macOS"
    assert use(one).failed == ("Look at the inputs", 64)
    assert "tare-bench is for Linux" in one.said


def test_the_version_is_that_of_the_action_or_the_one_that_is_asked_for(job, tmp_path):
    assert "uv installs tare-bench==%s\n" % own_version() in use(job(), mode="compare").said
    other = use(job(tmp_path / "other"), version="9.8.7", python="3.9 pypy3.11")
    assert "installs Python" not in use(job(tmp_path / "none"), python="").said
    assert "uv installs Python: 3.9 pypy3.11\nuv installs tare-bench==9.8.7\n" in other.said


def test_inputs_are_words_that_no_shell_expands(job):
    """The program is a stand-in that says what it was given."""
    one = echoing(job(GITHUB_SHA="0abcdef0123456789"))
    one.stand_in("curl", "echo 404\n")
    (one.workspace / "slots.py").write_text("")
    use(
        one, mode="publish", site_url="https://example.org", data="my $(touch data).json",
        representations="slots* 'a b'\n  `touch name`", runtimes="cpython-3.1[34]*",
        arguments="--label \"it's\" --id '$(touch id)' ; touch words",
    )
    run = one.said[one.said.index("given: run"):one.said.index("given: prune")]
    words = [line[1:-1] for line in run.splitlines() if line.startswith("<")]
    results = one.context["steps.tare.outputs.folder"]
    assert words == [
        "--label", "0abcdef01", "--runs", results + "/runs", "--preset", "quick",
        "--data", "my $(touch data).json",
        "--representation", "slots*", "--representation", "a b",
        "--representation", "`touch", "--representation", "name`",
        "--runtime", "cpython-3.1[34]*",
        "--label", "it's", "--id", "$(touch id)", ";", "touch", "words",
    ]
    assert [path.name for path in one.workspace.iterdir()] == ["slots.py"]


def test_a_quote_that_does_not_end_stops_the_job(job):
    one = job()
    for side in ("base", "head"):
        (one.workspace / side).mkdir()
    use(one, arguments="--label 'mine")
    assert one.failed == ("Measure", 1)
    assert "unmatched single quote" in one.said


def test_a_run_that_measures_nothing_gives_its_status(job):
    one = job()
    use(one, arguments="--representation no-such-thing --offline", base=".", head=".")
    assert one.failed == ("Measure", 64)
    assert one.context["steps.tare.outputs.status"] == "64"


def test_every_input_is_described_and_read():
    action = load("action.yml")
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, described in action["inputs"].items():
        assert set(described) == {"description", "default"}
        assert "${{ inputs.%s }}" % name in text, name


def test_two_folders_are_measured_one_after_the_other_and_compared(job):
    one = job()
    for side, made in (("base", "fields"), ("head", "list(fields)")):
        (one.workspace / side).mkdir()
        (one.workspace / side / "mine.py").write_text(plugin(made))
    given = dict(SMALL, representations="dict mine")
    given["arguments"] += " --plugin mine.py"
    use(one, **given)
    assert one.failed == ("Compare", 2), one.said
    results = pathlib.Path(one.context["steps.tare.outputs.folder"])
    assert len(list((results / "runs").glob("*.xml"))) == 2
    told = (results / "comparison.md").read_text(encoding="utf-8")
    assert "heavier, worst: allocated of mine" in told.splitlines()[0]
