"""What the project says of itself: links lead somewhere, workflows call what there is."""

import re
import subprocess

import pytest

from workflow import ROOT, own_version

FILES = subprocess.run(
    ["git", "ls-files"], cwd=str(ROOT), stdout=subprocess.PIPE, universal_newlines=True, check=True
).stdout.split("\n")
PAGES = [name for name in FILES if name.endswith(".md")]
WORKFLOWS = [name for name in FILES if name.startswith((".github/workflows/", ".ci/"))]


def text(name):
    # Pictures are no texts, and hold none of the words that are looked for.
    return (ROOT / name).read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_files(name):
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text(name))
    missing = [link for link in links if not ((ROOT / name).parent / link).exists()]
    assert not missing


@pytest.mark.parametrize("name", WORKFLOWS)
def test_workflows_call_targets_of_the_makefile(name):
    rules = re.findall(r"^([a-z -]+):(?!=)", text("Makefile"), re.M)
    targets = {target for rule in rules for target in rule.split()}
    lines = re.findall(r"^\s*(?:- run: )?make ([a-z -]+)$", text(name), re.M)
    called = {target for line in lines for target in line.split()}
    assert called <= targets


def test_some_workflow_runs_all_tests():
    assert "make test" in text(".ci/run") and "make test" in text(".github/workflows/test.yml")


def test_the_version_stands_in_one_place_and_the_changelog_says_what_it_brought():
    version = own_version()
    newest = re.search(r"^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$", text("CHANGELOG.md"), re.M)
    assert version == newest.group(1)
    places = ("Makefile", "README.md", "action.yml", ".github/", "Packaging/", "Sources/", "docs/")
    holds = [name for name in FILES if name.startswith(places) and version in text(name)]
    assert holds == ["Sources/TareCommandLine/Commands/TareCommand.swift"]
