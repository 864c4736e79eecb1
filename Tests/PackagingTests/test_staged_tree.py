import os

from staged_tree import files


def test_has_what_the_program_looks_for_and_no_more(staged):
    assert [name for name, _ in files(staged)] == [
        "bin/tare",
        "share/bash-completion/completions/tare",
        "share/fish/vendor_completions.d/tare.fish",
        "share/man/man1/tare.1",
        "share/tare/Data/small/records.json",
        "share/tare/Templates/page.xhtml",
        "share/tare/probe/probe.py",
        "share/zsh/site-functions/_tare",
    ]


def test_modes_do_not_depend_on_those_of_the_source(staged):
    assert os.stat(str(staged / "bin/tare")).st_mode & 0o777 == 0o755
    assert os.stat(str(staged / "share/tare/probe/probe.py")).st_mode & 0o777 == 0o644


def test_completions_are_what_the_program_says(staged):
    text = (staged / "share/zsh/site-functions/_tare").read_text()
    assert text == "completions for zsh\n"
