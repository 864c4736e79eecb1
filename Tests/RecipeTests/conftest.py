"""Jobs in which uv is a stand-in: what it would install is the program that was built."""

import sys

import pytest

from recipes import UV
from workflow import TARE, Job

if sys.platform != "linux":  # the workflows run on Ubuntu, and use its tools
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def job(tmp_path):
    """Makes a job in a folder of its own."""

    def make(folder=tmp_path, context=None, **environment):
        folder.mkdir(exist_ok=True)
        made = Job(folder, context, **environment)
        made.stand_in("uv", UV % TARE)
        return made

    return make
