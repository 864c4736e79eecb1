"""The job for GitLab compares the merge request's base with its head."""

import subprocess

from recipes import SMALL, plugin
from workflow import load

RECIPE = "docs/ci/gitlab-merge-request.yml"
GIT = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]


def commit(folder, made):
    """Commits the plug-in as it is made now; the commit's id."""
    (folder / "mine.py").write_text(plugin(made))
    for line in (["add", "mine.py"], ["commit", "-q", "-m", made]):
        subprocess.run(GIT + line, cwd=str(folder), check=True)
    return subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=str(folder), stdout=subprocess.PIPE,
        universal_newlines=True, check=True,
    ).stdout.strip()


def test_a_merge_request_that_makes_records_larger_fails_with_a_report(job):
    one = job()
    one.stand_in("pip", '[ "$*" = "install --quiet uv" ]\n')
    subprocess.run(["git", "init", "-q", "."], cwd=str(one.workspace), check=True)
    base = commit(one.workspace, "fields")
    commit(one.workspace, "list(fields)")
    described = load(RECIPE)["tare"]
    options = "--data {data} --runtime {runtimes} {arguments}".format(**SMALL)
    variables = dict(
        described["variables"], CI_PROJECT_DIR=str(one.workspace),
        CI_MERGE_REQUEST_DIFF_BASE_SHA=base,
        TARE_OPTIONS=options + " --plugin mine.py --representation [m]ine",
    )
    one.run([{"name": "script", "run": "\n".join(described["script"])}], environment=variables)
    assert one.failed == ("script", 2), one.said
    assert "uv installs Python: 3.11 3.13\nuv installs tare-bench==VERSION\n" in one.said
    assert "heavier, worst: allocated of mine" in one.said
    report = one.workspace / described["artifacts"]["reports"]["junit"]
    assert "<failure" in report.read_text(encoding="utf-8")
    for kept in described["artifacts"]["paths"]:
        assert (one.workspace / kept).exists()
