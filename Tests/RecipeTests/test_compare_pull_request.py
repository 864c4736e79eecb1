"""A pull request that makes a representation larger is told so, and fails."""

from recipes import SMALL, as_main_of_origin, plugin, recipe

NAME = "compare-pull-request.yml"
MINE = dict(
    (key, value) for key, value in SMALL.items() if key not in ("preset", "representations")
)
MINE["arguments"] += " --plugin 'my record.py'"


def checked_out(one, base, head):
    """The work tree of a pull request, and the branch that it goes to."""
    mine = one.workspace / "my record.py"
    mine.write_text(plugin(base))
    as_main_of_origin(one.workspace)
    mine.write_text(plugin(head))
    return one


def measured(job, base, head):
    one = checked_out(job(context={"github.base_ref": "main"}), base, head)
    one.run(recipe(NAME, "compare", **MINE))
    return one


def test_what_became_larger_is_in_the_comment_and_fails_the_job(job):
    one = measured(job, "fields", "list(fields)")
    assert one.failed == ("Compare", 2), one.said
    action, uploaded = one.used[-1]
    assert action == "actions/upload-artifact"
    results = one.temp / uploaded["path"]
    assert len(list((results / "runs").glob("*.xml"))) == 1
    told = (results / "comparison.md").read_text(encoding="utf-8")
    assert "heavier, worst: allocated of mine" in told.splitlines()[0]
    assert "origin/main" in told
    assert told == one.summary.read_text(encoding="utf-8")
    assert "<failure" in (results / "comparison.xml").read_text(encoding="utf-8")
    assert sorted(path.name for path in results.iterdir()) == [
        "comparison.md", "comparison.xml", "runs"
    ]
    assert one.context["steps.tare.outputs.status"] == "2"
    assert one.context["steps.tare.outputs.comparison"] == str(results / "comparison.md")


def test_a_pull_request_that_changes_nothing_passes(job):
    one = measured(job, "fields", "fields")
    assert not one.failed, one.said
    assert one.context["steps.tare.outputs.status"] == "0"


def test_a_head_that_exceeds_a_budget_fails_though_nothing_changed(job):
    one = checked_out(job(context={"github.base_ref": "main"}), "fields", "fields")
    budget = '[[budget]]\nrepresentation = "mine"\nrecord = "1 B"\n'
    (one.workspace / "tare.toml").write_text(budget)
    one.run(recipe(NAME, "compare", **MINE))
    assert one.failed == ("Compare", 2), one.said
    told = one.summary.read_text(encoding="utf-8")
    assert " over its budget of 1 B" in told and "none of " in told
    assert one.context["steps.tare.outputs.status"] == "2"


def test_a_base_that_is_not_there_stops_the_job(job):
    one = checked_out(job(context={"github.base_ref": "gone"}), "fields", "fields")
    one.run(recipe(NAME, "compare", **MINE))
    assert one.failed == ("Measure", 66), one.said
    assert "in CI, fetch it first" in one.said


def test_the_comment_is_the_comparison_of_the_artifact(job):
    one = job(context={"github.event.pull_request.number": "7"}, GITHUB_REPOSITORY="us/ours")
    one.stand_in("gh", 'echo "gh $*"\n')
    one.run(recipe(NAME, "comment"))
    assert not one.failed
    assert one.used[0] == ("actions/download-artifact", {"name": "tare"})
    assert one.said == (
        "gh pr comment 7 --repo us/ours --edit-last --create-if-none --body-file comparison.md\n"
    )
