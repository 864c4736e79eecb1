"""docs/ci.md names what the action has, and shows lines that work."""

import re
import subprocess

from ruamel.yaml import YAML

from recipes import SMALL, echoing, plugin
from workflow import ROOT, load

PAGE = (ROOT / "docs/ci.md").read_text(encoding="utf-8")


def rows(head):
    """The names in the first column of the table whose head begins so."""
    table = PAGE[PAGE.index("| %s |" % head):].partition("\n\n")[0]
    return [
        name for row in table.splitlines()[2:] for name in re.findall("`([^`]+)`", row.split("|")[1])
    ]


def test_the_page_names_all_inputs_with_their_defaults_and_all_outputs():
    action = load("action.yml")
    assert rows("input") == list(action["inputs"])
    assert sorted(rows("output")) == sorted(action["outputs"])
    for line in PAGE.splitlines():
        row = re.fullmatch(r"\| `([a-z-]+)` \|.*\| `(.+)` \|", line)
        if row:
            assert row.group(2) == action["inputs"][row.group(1)]["default"]


def test_the_step_that_the_page_shows_measures_and_compares(job):
    shown = re.search(r"```yaml\n(.*?)```", PAGE, re.S).group(1)
    one = echoing(job())
    one.run(YAML(typ="safe", pure=True).load(shown))
    assert not one.failed, one.said
    assert one.said.count("given: gate\n<origin/main>\n") == 1
    for words in ("<--data>\n<benchmarks/people.json>\n", "<--plugin>\n<benchmarks/my_record.py>\n"):
        assert words in one.said
    told = one.summary.read_text(encoding="utf-8")
    assert told.startswith("given: compare\n<latest>\n<--by>\n<version>\n")


def test_the_lines_for_anywhere_else_compare(job, tmp_path):
    lines = re.search(r"## Anywhere else\n\n```sh\n(.*?)```", PAGE, re.S).group(1)
    one = job()
    upstream = tmp_path / "upstream"
    (upstream / "benchmarks").mkdir(parents=True)
    (upstream / "benchmarks" / "my_record.py").write_text(plugin("fields"), encoding="utf-8")
    for line in (
        ["init", "-q", "-b", "main", str(upstream)],
        ["-C", str(upstream), "add", "-A"],
        ["-C", str(upstream), "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q",
         "-m", "base"],
        ["clone", "-q", str(upstream), str(one.workspace)],
    ):
        subprocess.run(["git"] + line, check=True)
    lines = lines.replace(
        "--data benchmarks/people.json",
        "--data {data} --runtime {runtimes} {arguments}".format(**SMALL),
    )
    one.run([{"name": "lines", "run": lines}], environment={"UV_TOOL_BIN_DIR": str(one.programs)})
    assert not one.failed, one.said
    assert "none of 1 cell " in one.said
