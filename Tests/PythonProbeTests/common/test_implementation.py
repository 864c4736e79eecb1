import sys

import pytest

from tare_probe.common import implementation
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable


class Weighing(object):
    NAME = "weighing"
    WEIGHS_OBJECTS = True


@pytest.fixture
def elsewhere(monkeypatch):
    monkeypatch.setattr(implementation, "implementation", lambda: "pypy")


def test_the_python_of_most_is_cpython():
    assert implementation.is_cpython() is (not hasattr(sys, "pypy_version_info"))


def test_what_weighs_objects_says_why_it_cannot_elsewhere(elsewhere):
    assert why_not(Weighing) == "PyPy does not tell the size of an object"
    with pytest.raises(Unavailable):
        implementation._refuse([])


def test_a_python_without_a_name_here_is_called_by_its_own(monkeypatch):
    monkeypatch.setattr(implementation, "implementation", lambda: "rustpython")
    assert implementation.no_sizes().startswith("rustpython ")
