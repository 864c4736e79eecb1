import sys

import pytest
from small_tree import TREE

sys.path.insert(0, str(TREE / "Tests" / "InstallTests"))
from containerfile import build, instructions  # noqa: E402

TEXT = (TREE / "Packaging" / "Containerfile").read_text(encoding="utf-8")


def test_ours_begins_from_a_base_and_ends_with_the_command():
    words = [word for word, _ in instructions(TEXT)]
    assert words[:2] == ["ARG", "FROM"] and words[-1] == "ENTRYPOINT"


def test_steps_are_carried_out_in_order(tmp_path):
    (tmp_path / "context" / "staged" / "bin").mkdir(parents=True)
    (tmp_path / "context" / "staged" / "bin" / "tare").write_text("")
    root, ran = tmp_path / "root", []
    folder, entry = build(TEXT, tmp_path / "context", root, lambda *words: ran.append(words[-1]))
    assert (root / "usr/local/bin/tare").exists()
    assert ran[-1] == "tare --version"
    assert (folder, entry) == ("/work", ["tare"])


def test_what_is_not_known_is_refused_with_its_line():
    with pytest.raises(ValueError, match="line 2: HEALTHCHECK"):
        instructions("FROM a\nHEALTHCHECK NONE\n")
