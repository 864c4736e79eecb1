"""What experiments say of versions must be so on each Python at hand."""

import sys

import pytest

from experiments_at_hand import answer
from marks import needs_cpython
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.questions.changes import change, told

HERE = sys.version_info[:2]
EVERY = [catalogue.find("experiments", name) for name in catalogue.names("experiments")]
CHANGING = [each for each in EVERY if getattr(each, "CHANGES", None)]
ODD = hasattr(sys, "gettotalrefcount") or "t" in getattr(sys, "abiflags", "")


def version(text):
    return tuple(int(part) for part in text.split("."))


@pytest.mark.parametrize("experiment", CHANGING, ids=lambda each: each.NAME)
def test_each_change_names_a_version_a_cause_and_answers(experiment):
    for each in told(experiment.CHANGES):
        assert len(version(each["since"])) == 2 and each["answers"]
        assert set(each["representations"]) <= set(catalogue.names("representations"))
        assert each["cause"] and each["cause"][-1] not in ".;"


@needs_cpython
@pytest.mark.skipif(ODD, reason="objects of this build are larger than those of others")
@pytest.mark.parametrize("experiment", CHANGING, ids=lambda each: each.NAME)
def test_figures_are_those_of_this_version(experiment):
    """From `since` on the second figure, on the version before the first."""
    if why_not(experiment):
        pytest.skip(why_not(experiment))
    wanted = []
    for each in experiment.CHANGES:
        major, minor = version(each["since"])
        side = 1 if HERE >= (major, minor) else 0 if HERE == (major, minor - 1) else None
        if side is not None:
            wanted += [(name, pair[side]) for name, pair in each["observations"].items()]
            wanted += [((name, at[0]), at[1 + side]) for name, at in each["series"].items()]
    if not wanted:
        pytest.skip("no change is known of %d.%d" % HERE)
    values, series = answer(experiment.NAME)
    for name, value in wanted:
        if value is not None:
            found = values[name] if name in values else dict(series[name[0]])[name[1]]
            assert found == value, name


def test_a_run_file_has_the_names_of_answers_without_their_figures():
    one = change("3.14", "why", {"b": (1, 2), "a": (True, False)}, series={"c": (5, 1, 2)}, representations=("x",))
    said = {"since": "3.14", "cause": "why", "answers": ["a", "b", "c"], "representations": ["x"]}
    assert told([one]) == [said]
