import pytest
from small_tree import TREE, lay
from licences import CARRIED, expression, licence_files


def test_every_part_has_its_licence_and_text(tmp_path):
    lay(tmp_path, {"text": "You may."})
    found = licence_files(TREE, lambda kind, place: tmp_path / "text")
    for name, licence, _, _ in CARRIED:
        assert found[name + ".txt"] == "%s: %s\n\nYou may." % (name, licence)
    assert "LGPL-2.1.txt" in found and "NOTICE.txt" in found


def test_a_text_that_is_missing_stops_it(tmp_path):
    with pytest.raises(OSError):
        licence_files(TREE, lambda kind, place: tmp_path / "none")


def test_expression_has_all_of_them():
    for _, licence, _, _ in CARRIED:
        assert licence in expression()
