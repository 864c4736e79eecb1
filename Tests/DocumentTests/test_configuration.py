"""docs/configuration.md has every key of the program and no other, and shows files that it takes."""

import re
import sys

import pytest
from documents import PEOPLE, ROOT, blocks, tare

PAGE = ROOT / "docs/configuration.md"
TEXT = PAGE.read_text(encoding="utf-8")
SHOWN = blocks(PAGE, "toml")


def known(folder, table):
    """The keys of a table, as the refusal of a wrong one names them."""
    (folder / "tare.toml").write_text(table + "\nno-such-key-at-all = 1\n")
    done = tare(folder, ["check"])
    assert done.returncode == 65, done.stderr
    return set(re.search(r"there are (.*)", done.stderr).group(1).split(", "))


def test_the_table_of_keys_has_all_and_no_other(tmp_path):
    table = TEXT[TEXT.index("| key |"):].partition("\n\n")[0]
    rows = [re.findall("`([^`]+)`", row.split("|")[1]) for row in table.splitlines()[2:]]
    names = {name for row in rows for name in row}
    outer = {name.partition(".")[0] for name in names}
    assert outer == known(tmp_path, "")
    for name in ("compare", "site"):
        inner = {each.partition(".")[2] for each in names if each.startswith(name + ".")}
        assert inner == known(tmp_path, "[%s]" % name)


def test_the_budget_that_is_shown_has_all_keys(tmp_path):
    budgets = TEXT[TEXT.index("## Budgets"):]
    shown = set(re.findall(r"^([a-z]+) = ", budgets, re.M))
    assert shown == known(tmp_path, "[[budget]]")


@pytest.mark.parametrize("line, text", SHOWN, ids=lambda each: str(each)[:20])
def test_a_file_that_is_shown_is_taken(tmp_path, line, text):
    (tmp_path / "orders.json").write_text(PEOPLE)
    (tmp_path / "tare.toml").write_text(text)
    done = tare(tmp_path, ["run", "--plan", "--offline", "--runtime", sys.executable])
    assert done.returncode == 0, "%s:%d: %s" % (PAGE.name, line, done.stderr)
    assert "configuration: tare.toml" in done.stderr
