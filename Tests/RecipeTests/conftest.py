"""The steps of the workflows in `docs/ci`, run as GitHub runs them but for where Tare comes from."""

import os
import pathlib
import re
import subprocess
import sys
import textwrap

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILT = ROOT / ".build/debug"
# `shell: bash` of a workflow.
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]


if sys.platform != "linux":  # the workflows run on Ubuntu, and use its tools
    collect_ignore_glob = ["test_*.py"]


class Recipe:
    """A workflow file, and the folder that its job works in."""

    def __init__(self, name, folder, **environment):
        self.text = (ROOT / "docs/ci" / name).read_text(encoding="utf-8")
        self.folder = folder
        self.environment = dict(os.environ, CI="true", NO_PROXY="127.0.0.1", **environment)
        (folder / "program").symlink_to(BUILT)

    def value(self, name):
        """What the workflow ships under `env`, as the shell of a step gets it."""
        found = re.search(r"^  %s: (?:>-\n((?:    .*\n)+)|(.*))" % name, self.text, re.M)
        return " ".join((found.group(1) or found.group(2)).split())

    def step(self, name, allowed=(0,)):
        """Runs a step; what it said."""
        text = re.search(
            r"^ +- name: %s\n(.*?)(?=^ +- |\n\n|\Z)" % re.escape(name), self.text, re.M | re.S
        ).group(1)
        script = textwrap.dedent(re.search(r"run: \|\n(.*)", text, re.S).group(1))
        place = re.search(r"working-directory: (.*)", text)
        done = subprocess.run(
            BASH + [script], cwd=str(self.folder / (place.group(1) if place else "")),
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            universal_newlines=True,
        )
        assert done.returncode in allowed, done.stdout
        return done.stdout


@pytest.fixture
def options():
    """A matrix of one runtime that takes seconds."""
    return "--offline --data small --metric allocated --representation dict --runtime " + sys.executable
