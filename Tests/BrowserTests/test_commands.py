"""The command beside a cell is one that `tare` understands, and it plans that cell alone."""

import shlex
import subprocess

import pytest

from conftest import ROOT, TARE, samples, show

COMMANDS = "return Array.from(document.querySelectorAll('pre.command')).map(e => e.textContent)"


def plan(command):
    arguments = shlex.split(command)
    assert arguments[:2] == ["tare", "run"]
    done = subprocess.run(
        [str(TARE)] + arguments[1:] + ["--plan", "--offline"], cwd=ROOT, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, universal_newlines=True,
    )
    assert done.returncode == 0, command + "\n" + done.stdout
    return done.stdout


@pytest.mark.parametrize("position", [0, -1])
def test_a_cell_is_planned_again(browser, site, position):
    show(browser, samples(site, "slots").as_uri())
    command = browser.execute_script(COMMANDS)[position]
    planned = plan(command)
    arguments = shlex.split(command)
    for option in ("--runtime", "--representation"):
        assert arguments[arguments.index(option) + 1] in planned


def test_so_is_one_of_data_with_a_hostile_name(browser, site, pages):
    page = next(each for each in pages if each.startswith("datasets/x-") and "tuple" in each)
    show(browser, (site / page).as_uri())
    assert "tuple" in plan(browser.execute_script(COMMANDS)[0])
