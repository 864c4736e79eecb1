import os

import pytest

import experiment_tree
from probe_process import ask, findings, run
from sample_records import cargo_dataset

WRONG = """\
CLAIMS = [{"observation": "size", "value": 57, "unit": "B", "on": "3.7", "slide": "JSON",
           "says": "one byte too many"}]
"""


@pytest.fixture
def probe(tmpdir):
    """Makes a copy of the probe with the experiments given, and asks all of them."""

    def make(more=None, **experiments):
        path = experiment_tree.copy(tmpdir, experiments)
        return ask(sorted(experiments), probe=path, **(more or {}))

    return make


def test_each_experiment_begins_and_is_found(probe):
    code, replies, _ = probe(one=("pass", ""), two=("pass", ""))
    assert code == 0
    assert [reply["event"] for reply in replies] == ["begin", "finding", "begin", "finding", "end"]
    assert [reply["experiment"] for reply in replies[:-1]] == [0, 0, 1, 1]
    assert replies[1]["outcome"] == "observed"
    assert replies[1]["found"]["observations"] == [{"name": "size", "value": 56, "unit": "B"}]


def test_one_that_fails_or_cannot_be_asked_leaves_the_others_be(probe):
    _, replies, errors = probe(
        a=("raise ValueError('oh')", ""),
        b=("raise Unavailable('not today')", ""),
        c=("pass", "SINCE = '9.9'"),
        d=("pass", "PACKAGE = 'no-such-package'"),
        e=("pass", ""),
    )
    found = findings(replies)
    assert [each["outcome"] for each in found] == [
        "failed",
        "unavailable",
        "unavailable",
        "unavailable",
        "observed",
    ]
    assert found[0]["why"].startswith("ValueError: oh (a.py:")
    assert [each["why"] for each in found[1:4]] == [
        "not today",
        "c needs CPython 9.9",
        "no-such-package is not installed",
    ]
    assert "Traceback" in errors


def test_a_crash_ends_the_process_after_it_began(probe):
    code, replies, _ = probe(a=("pass", ""), b=("os._exit(9)", ""), c=("pass", ""))
    assert code == 9
    assert [reply["event"] for reply in replies] == ["begin", "finding", "begin"]


def test_the_dataset_and_a_scratch_folder_are_handed_over(probe, tmpdir):
    body = (
        "answer.observation('records', context.dataset.count, 'count'); "
        "answer.observation('scratch', context.scratch(), 'text')"
    )
    dataset = cargo_dataset(tmpdir.join("c.json"))
    _, replies, _ = probe({"dataset": dataset}, a=(body, "DATA = 'cargo'"))
    _, records, scratch = findings(replies)[0]["found"]["observations"]
    assert records["value"] == 12
    assert scratch["value"] and not os.path.exists(scratch["value"])


def test_a_wrong_claim_is_described_and_the_answer_stands_beside_it(tmpdir):
    path = experiment_tree.copy(tmpdir, {"wrong": ("pass", WRONG)})
    code, replies, _ = run({"task": "describe"}, probe=path)
    assert code == 0
    about = [reply for reply in replies if reply["event"] == "experiment"][0]["about"]
    assert about["claims"][0]["value"] == 57
    code, replies, _ = ask(["wrong"], probe=path)
    assert code == 0 and findings(replies)[0]["found"]["observations"][0]["value"] == 56


@pytest.mark.parametrize(
    "more, process",
    [("", "shared"), ("ALONE = True", "own"), ("TIMED = True", "timed")],
)
def test_the_kind_of_process_is_described(tmpdir, more, process):
    path = experiment_tree.copy(tmpdir, {"one": ("pass", more)})
    _, replies, _ = run({"task": "describe"}, probe=path)
    about = [reply for reply in replies if reply["event"] == "experiment"][0]["about"]
    assert about["process"] == process


def test_an_experiment_that_is_not_there_is_refused():
    code, replies, _ = ask(["no-such"])
    assert code == 64
    assert replies[-1] == {"event": "error", "why": "experiments has no no-such"}
