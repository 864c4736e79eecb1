"""A pull request that makes a representation larger is told so, and fails."""

from recipes import SMALL, plugin, recipe

NAME = "compare-pull-request.yml"
MINE = dict(
    SMALL, representations="dict mine", arguments=SMALL["arguments"] + " --plugin 'my record.py'"
)


def checkout(job, base, head):
    """What the two steps before the action do."""
    for side, made in (("base", base), ("head", head)):
        (job.workspace / side).mkdir()
        (job.workspace / side / "my record.py").write_text(plugin(made))


def test_what_became_larger_is_in_the_comment_and_fails_the_job(job):
    one = job()
    checkout(one, "fields", "list(fields)")
    one.run(recipe(NAME, "compare", **MINE))
    assert one.failed == ("Compare", 2), one.said
    action, uploaded = one.used[-1]
    assert action == "actions/upload-artifact"
    results = one.temp / uploaded["path"]
    assert len(list((results / "runs").glob("*.xml"))) == 2
    told = (results / "comparison.md").read_text(encoding="utf-8")
    assert "cells heavier, worst: allocated of mine" in told.splitlines()[0]
    assert told == one.summary.read_text(encoding="utf-8")
    assert "<failure" in (results / "comparison.xml").read_text(encoding="utf-8")
    assert sorted(path.name for path in results.iterdir()) == [
        "comparison.md", "comparison.xml", "runs"
    ]
    assert one.context["steps.tare.outputs.status"] == "2"
    assert one.context["steps.tare.outputs.comparison"] == str(results / "comparison.md")


def test_a_pull_request_that_changes_nothing_passes(job):
    one = job()
    checkout(one, "fields", "fields")
    one.run(recipe(NAME, "compare", **MINE))
    assert not one.failed, one.said
    assert one.context["steps.tare.outputs.status"] == "0"


def test_a_head_that_exceeds_a_budget_fails_though_nothing_changed(job):
    one = job()
    checkout(one, "fields", "fields")
    for side in ("base", "head"):
        budget = '[[budget]]\nrepresentation = "dict"\nrecord = "1 B"\n'
        (one.workspace / side / "tare.toml").write_text(budget)
    one.run(recipe(NAME, "compare", **MINE))
    assert one.failed == ("Compare", 2), one.said
    told = one.summary.read_text(encoding="utf-8")
    assert " over its budget of 1 B" in told and "none of " in told
    assert one.context["steps.tare.outputs.status"] == "2"


def test_the_comment_is_the_comparison_of_the_artifact(job):
    one = job(context={"github.event.pull_request.number": "7"}, GITHUB_REPOSITORY="us/ours")
    one.stand_in("gh", 'echo "gh $*"\n')
    one.run(recipe(NAME, "comment"))
    assert not one.failed
    assert one.used[0] == ("actions/download-artifact", {"name": "tare"})
    assert one.said == (
        "gh pr comment 7 --repo us/ours --edit-last --create-if-none --body-file comparison.md\n"
    )
