import sys

from marks import needs_sizes
from tare_probe.memory import layouts


def test_each_version_names_the_header_that_says_it():
    for (_, minor), layout in layouts.LAYOUTS.items():
        assert layout.source.startswith("Include/") and "3.%d" % minor in layout.source


def test_before_3_11_an_instance_has_a_dict_and_no_layout():
    assert layouts.layout_of((2, 7)) is layouts.layout_of((3, 10)) is None
    assert layouts.is_known((2, 7)) and layouts.is_known((3, 10))


def test_a_version_to_come_is_taken_to_be_like_the_newest_and_is_not_known():
    assert layouts.layout_of((3, 99)) == layouts.LAYOUTS[layouts.NEWEST]
    assert layouts.is_known(layouts.NEWEST) and not layouts.is_known((3, 99))


def test_a_free_threaded_build_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "abiflags", "td", raising=False)
    assert "free-threaded" in layouts.refused()


def test_a_python_that_tells_no_sizes_is_refused(monkeypatch):
    monkeypatch.setattr(layouts, "no_sizes", lambda: "it does not tell the size of an object")
    assert "does not tell the size of an object" in layouts.refused()


@needs_sizes
def test_a_usual_build_is_not_refused():
    assert layouts.refused() is None
