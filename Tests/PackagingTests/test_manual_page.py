import shutil
import subprocess

import pytest


@pytest.fixture
def page(staged):
    return (staged / "share/man/man1/tare.1").read_text()


def test_tells_of_every_command_and_option_that_is_shown(page):
    assert '.SH "TARE RUN"' in page
    assert ".B \\-\\-data, \\-d <file>\nA file." in page
    assert ".B \\-\\-plan\nPlans." in page
    assert ".B <run>\nA run." in page
    assert "Hidden" not in page


def test_no_text_is_taken_for_a_request(page):
    assert "\\&.first\n.PP\nsecond\n" in page


@pytest.mark.skipif(not shutil.which("man"), reason="no man here")
def test_man_shows_it_without_a_warning(staged):
    path = str(staged / "share/man/man1/tare.1")
    shown = subprocess.run(
        ["man", "--warnings", "-l", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        universal_newlines=True)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "tare - Weighs." in shown.stdout
