"""What the tests of pages share: files that pages name, and two small runs."""

import re
import sys

import pytest

from documents import PEOPLE, ROOT, SMALL, blocks, tare


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """A folder with the files that pages name, and two runs of dicts on this Python."""
    folder = tmp_path_factory.mktemp("documents")
    for name in ("people.json", "people.jsonl", "yours.json"):
        (folder / name).write_text(PEOPLE)
    nested = folder / "benchmarks"
    nested.mkdir()
    (nested / "people.json").write_text(PEOPLE)
    (folder / "own").mkdir()
    for _, text in blocks(ROOT / "docs/plugins.md", "python"):
        name = re.search(r'^NAME = "(.*)"$', text, re.M).group(1)
        for place in (folder, folder / "own"):
            (place / (name + ".py")).write_text(text)
    for label in ("base", "head"):
        done = tare(
            folder, ["run", "--data", "people.json", "--label", label] + SMALL + [sys.executable])
        assert done.returncode == 0, done.stderr
    return folder
