import re

import pytest
from small_tree import TREE
from version import SOURCE, version_of


def test_is_the_one_of_the_source(tree):
    assert version_of(tree) == "1.2.3"


def test_two_versions_are_refused_with_their_place(tree):
    path = tree / SOURCE
    path.write_text(path.read_text() * 2)
    with pytest.raises(ValueError, match=r"TareCommand.swift: 2 versions"):
        version_of(tree)


def test_nothing_else_in_this_folder_names_a_version():
    for path in (TREE / "Packaging").iterdir():
        if path.is_file() and path.suffix != ".pyc":
            assert version_of(TREE) not in path.read_text(encoding="utf-8"), path


def test_source_has_a_version_that_python_understands():
    assert re.fullmatch(r"\d+\.\d+\.\d+((a|b|rc)\d+)?", version_of(TREE))
