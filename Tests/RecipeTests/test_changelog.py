"""What a release says of itself is the section of the changelog that its version has."""

import subprocess
import sys

import pytest

from workflow import ROOT

TEXT = """# Changelog

Before all sections.

{top}
- A first change, told
  over two lines.
- A second, with code:

  ```sh
  tare run
  tare site
  ```

  and more
  of it.

### Mended

| a | b |
|---|---|
Plain
words.

## 1.2.2 (2026-01-01)

- Old.

## 1.2.1 (2025-01-01)

"""

SAID = """- A first change, told over two lines.
- A second, with code:

  ```sh
  tare run
  tare site
  ```

  and more of it.

### Mended

| a | b |
|---|---|
Plain words.
"""


@pytest.fixture
def changelog(tmp_path):
    """Runs the script beside a changelog with a section on top; its status and what it said."""

    def run(*arguments, top="## 1.2.3 (2026-02-03)"):
        packaging = tmp_path / "Packaging"
        packaging.mkdir(exist_ok=True)
        script = packaging / "changelog.py"
        script.write_bytes((ROOT / "Packaging/changelog.py").read_bytes())
        (tmp_path / "CHANGELOG.md").write_text(TEXT.format(top=top), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(script)] + list(arguments),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True,
        )
        return done.returncode, done.stdout

    return run


def test_the_section_of_a_version_has_each_paragraph_on_one_line(changelog):
    assert changelog("1.2.3") == (0, SAID)
    assert changelog("1.2.2") == (0, "- Old.\n")


def test_the_newest_version_is_the_topmost_section_and_has_a_date(changelog):
    assert changelog("--newest", "1.2.3") == (0, SAID)
    for top in ("## Unreleased", "## 1.2.3", "## 1.2.4 (2026-02-03)"):
        status, said = changelog("--newest", "1.2.3", top=top)
        assert status == 65
        assert said == (
            "changelog: CHANGELOG.md:5: the topmost section is '%s'; "
            "a release needs '## 1.2.3 (YYYY-MM-DD)' there\n" % top[3:]
        )


def test_a_version_of_which_nothing_is_said_is_refused(changelog):
    assert changelog("1.2.4") == (65, "changelog: CHANGELOG.md: no section '## 1.2.4 (YYYY-MM-DD)'\n")
    assert changelog("1.2") == (65, "changelog: CHANGELOG.md: no section '## 1.2 (YYYY-MM-DD)'\n")
    assert changelog("1.2.1") == (65, "changelog: CHANGELOG.md:29: nothing is said of 1.2.1\n")
    assert changelog()[0] == changelog("--newest")[0] == changelog("1.2.3", "1.2.2")[0] == 64
