"""A layout that is not that of this interpreter is caught before a weight is said by it."""

import os
import signal
import sys

import pytest

from tare_probe.memory import instance_values, layout_proof, layouts, true_walk
from tare_probe.memory.instance_values import InstanceValues
from tare_probe.memory.true_walk import true_slope

LAYOUT = instance_values.HERE.layout
pytestmark = pytest.mark.skipif(LAYOUT is None, reason="an instance has a dict before 3.11")
WRONG = ("pointer", "keys", "values", "embedded")


def disproved(layout):
    reader = InstanceValues(layout)
    return layout_proof.disproved(lambda held: true_slope(held, reader))


def test_the_layout_of_this_version_is_proved():
    assert disproved(LAYOUT) is None


@pytest.mark.parametrize("field", [each for each in WRONG if LAYOUT and getattr(LAYOUT, each)])
@pytest.mark.parametrize("step", (-1, 1))
def test_a_wrong_offset_is_caught(field, step):
    why = disproved(LAYOUT._replace(**{field: getattr(LAYOUT, field) + step}))
    assert why and why[0].islower()


def test_another_way_of_keeping_values_is_caught():
    others = [each for each in layouts.LAYOUTS.values() if each.way != LAYOUT.way]
    assert all(disproved(each) for each in others)


def test_a_crash_ends_the_forked_process_alone():
    def crash(held):
        os.kill(os.getpid(), signal.SIGSEGV)

    assert layout_proof.disproved(crash).endswith("by signal %d" % signal.SIGSEGV)


def test_what_raises_is_no_proof():
    assert layout_proof.disproved(lambda held: held.nothing).endswith("raises AttributeError")


@pytest.fixture
def anew(monkeypatch):
    """The question is asked again, and its answer forgotten."""
    monkeypatch.setattr(true_walk, "_proof", [])
    return monkeypatch


def test_a_version_to_come_that_is_like_this_one_is_walked(anew):
    anew.setattr(layouts, "is_known", lambda version: False)
    assert true_walk.why_not() is None


def test_a_version_to_come_that_is_not_says_so_and_is_not_walked(anew):
    anew.setattr(layouts, "is_known", lambda version: False)
    anew.setattr(layout_proof, "disproved", lambda walk: "an object differs")
    why = "this version of CPython is newer than this program, and an object differs"
    assert true_walk.why_not() == why
    assert true_walk.walk_apart(None, []) is None
    assert true_walk.walk_halves(None, [], 0) == (None, None, None)


def test_it_is_proved_once(anew):
    asked = []
    anew.setattr(layout_proof, "disproved", asked.append)
    true_walk.why_not()
    true_walk.why_not()
    assert len(asked) == 1 and sys.version_info >= (3, 11)
