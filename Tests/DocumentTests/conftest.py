"""What the tests of pages share: files that pages name, and two small runs."""

import re
import sys

import pytest

from documents import BENCH, ORDERS, PEOPLE, ROOT, SMALL, blocks, tare


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """A folder with the files that pages name, and two runs of dicts on this Python."""
    folder = tmp_path_factory.mktemp("documents")
    for name in ("people.json", "people.jsonl", "yours.json"):
        (folder / name).write_text(PEOPLE)
    (folder / "bench.json").write_text(BENCH)
    nested = folder / "benchmarks"
    nested.mkdir()
    (nested / "people.json").write_text(PEOPLE)
    (folder / "tare.toml").write_text('[[budget]]\nrecord = "1 MB"\n')
    (folder / "own").mkdir()
    # The two versions of a gate.
    (folder / "before" / "benchmarks").mkdir(parents=True)
    for _, text in blocks(ROOT / "docs/plugins.md", "python"):
        name = re.search(r'^NAME = "(.*)"$', text, re.M).group(1)
        for place in (folder, folder / "own"):
            (place / (name + ".py")).write_text(text)
        if name == "frame":
            for version in (folder, folder / "before"):
                (version / "mine.py").write_text(text)
                (version / "benchmarks" / "my_record.py").write_text(text)
    source = folder / "src" / "shop"
    source.mkdir(parents=True)
    model = dict(blocks(ROOT / "docs/models.md", "python"))
    (source / "models.py").write_text("".join(model.values()))
    (folder / "orders.json").write_text(ORDERS)
    (folder / "requirements.txt").write_text("attrs\n")
    for label in ("base", "head"):
        done = tare(
            folder, ["run", "--data", "people.json", "--label", label] + SMALL + [sys.executable])
        assert done.returncode == 0, done.stderr
    return folder
