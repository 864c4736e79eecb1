import os

import pytest

from tare_probe.common import subprocess_call
from tare_probe.common.outcomes import Failed, Unavailable

HERE = os.path.dirname(os.path.abspath(__file__))


@pytest.fixture(autouse=True)
def functions(tmpdir, monkeypatch):
    tmpdir.join("called_functions.py").write(
        "import os, sys\n"
        "from tare_probe.common.outcomes import Unavailable\n"
        "def add(one, other):\n"
        "    print('chatter')\n"
        "    return one + other\n"
        "def number():\n"
        "    return os.getpid()\n"
        "def absent():\n"
        "    raise Unavailable('nobody has it')\n"
        "def wrong():\n"
        "    raise ValueError('no')\n"
        "def die():\n"
        "    os._exit(3)\n"
    )
    monkeypatch.syspath_prepend(str(tmpdir))


def test_a_result_comes_back_and_chatter_does_not():
    assert subprocess_call.call("called_functions", "add", [1], [2]) == [1, 2]


def test_each_call_has_a_process_of_its_own():
    numbers = set(subprocess_call.call("called_functions", "number") for _ in range(2))
    assert len(numbers | set([os.getpid()])) == 3


@pytest.mark.parametrize(
    "function, outcome, why",
    [
        ("absent", Unavailable, "nobody has it"),
        ("wrong", Failed, "ValueError: no"),
        ("die", Failed, "the process for called_functions ended with 3"),
    ],
)
def test_what_went_wrong_there_is_raised_here(function, outcome, why):
    with pytest.raises(outcome) as caught:
        subprocess_call.call("called_functions", function)
    assert why in caught.value.why
