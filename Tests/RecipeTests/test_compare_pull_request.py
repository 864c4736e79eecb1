"""A pull request that makes a representation heavier is told so, and fails."""

from conftest import Recipe

PLUGIN = '''"""The fields one after the other."""
NAME, SUMMARY, GIVES_UP = "mine", "the fields in a row", "names"
ACCESS = ("index",)


def record_type(shape):
    return lambda *fields: %s
'''


def test_what_became_heavier_is_in_the_comment_and_fails_the_job(tmp_path, options):
    summary = tmp_path / "summary.md"
    recipe = Recipe(
        "compare-pull-request.yml", tmp_path, GITHUB_STEP_SUMMARY=str(summary),
        TARE_OPTIONS=options + " --plugin mine.py --representation mine",
        TARE_THRESHOLDS="--threshold 5%",
    )
    for side, made in (("base", "fields"), ("head", "list(fields)")):
        (tmp_path / side).mkdir()
        (tmp_path / side / "mine.py").write_text(PLUGIN % made)
    recipe.step("Measure both")
    assert len(list((tmp_path / "runs").glob("*.xml"))) == 2
    recipe.step("Compare", allowed=(2,))
    told = (tmp_path / "comparison.md").read_text(encoding="utf-8")
    assert "cells heavier, worst: allocated of mine" in told.splitlines()[0]
    assert told in summary.read_text(encoding="utf-8")
    assert "<failure" in (tmp_path / "comparison.xml").read_text(encoding="utf-8")


def test_a_pull_request_that_changes_nothing_passes(tmp_path, options):
    recipe = Recipe(
        "compare-pull-request.yml", tmp_path, GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"),
        TARE_OPTIONS=options, TARE_THRESHOLDS="",
    )
    for side in ("base", "head"):
        (tmp_path / side).mkdir()
    recipe.step("Measure both")
    recipe.step("Compare")
