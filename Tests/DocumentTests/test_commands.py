"""Every command on the pages is one that the program takes.

What measures is planned and not measured; its options are read all the same. Runtimes that pages name
need not be on this machine.
"""

import re
import sys

import pytest
from documents import PAGES, ROOT, commands, tare

PLACES = re.compile(r"\$|^[A-Z]+$|…")
"""Words that stand for the reader's own."""


def planned(words):
    """The command with nothing measured."""
    if not words or words[0].endswith(".json"):
        # What `tare FILE` measures before it makes the site.
        words = ["run"] + [part for word in words[:1] for part in ("--data", word)] + words[1:]
    if words[0] == "gate":
        # Pages name a branch that the reader has.
        words = ["gate", "before"] + words[2:]
    if words[0] not in ("run", "gate") or "--resume" in words:
        return words
    data = ["people.json" if word == "-" else word for word in words]
    here = [] if "--runtime" in words else ["--runtime", sys.executable]
    return data + here + ["--offline"] + ([] if "--plan" in words else ["--plan"])


SHOWN = [each for each in commands() if not any(PLACES.search(word) for word in each[2])]


@pytest.mark.parametrize("page, line, words", SHOWN, ids=lambda each: str(each)[:60])
def test_a_command_is_taken(folder, page, line, words):
    done = tare(folder, planned(words))
    # What the two small runs and this machine lack is no fault of the page.
    absent = "no run that was cut off|no runtime is (called|left)"
    if words[0] in ("merge", "site"):
        absent += "|no such file|no run files"
    if words[0] == "compare":
        absent += "|no (representation|package:[a-z]+) is called"
    if re.search(absent, done.stderr):
        pytest.skip(done.stderr)
    assert done.returncode == 0, "%s:%d: %s" % (page, line, done.stderr)


def test_the_pages_show_commands():
    assert len(SHOWN) > 20
    assert {"run", "write", "site", "compare", "list"} <= {words[0] for _, _, words in SHOWN if words}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page):
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#:]+)[^):]*\)", text):
        assert (page.parent / link).exists(), "%s: %s" % (page.name, link)


def test_the_readme_is_short_and_its_commands_are_all():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.count("\n") <= 150
    known = ROOT / "Sources/TareCommandLine/Commands/TareCommand.swift"
    listed = re.search(r"subcommands: \[(.*?)\]", known.read_text(encoding="utf-8"), re.S).group(1)
    names = [name.lower() for name in re.findall(r"(\w+)Command\.self", listed)]
    assert len(names) > 5
    for name in names:
        # `tare report` is what `tare FILE` means.
        assert "`tare %s" % name in text or name == "report", name


def test_targets_of_make_exist():
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    for page in PAGES:
        for target in re.findall(r"`make ([\w-]+)", page.read_text(encoding="utf-8")):
            assert re.search(r"^[\w -]*\b%s\b[\w -]*:" % target, made, re.M), target
