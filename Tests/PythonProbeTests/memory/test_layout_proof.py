"""A layout that is not that of this interpreter is caught before a weight is said by it."""

import errno
import os
import signal

import pytest

from sample_records import subject
from tare_probe.memory import instance_values, layout_proof, layouts, true_walk
from tare_probe.memory.heap_pass import HeapPass
from tare_probe.memory.instance_values import InstanceValues
from tare_probe.memory.true_walk import true_slope

LAYOUT = instance_values.HERE.layout
pytestmark = pytest.mark.skipif(LAYOUT is None, reason="an instance has a dict before 3.11")
WRONG = ("pointer", "keys", "values", "embedded")


def disproved(layout):
    reader = InstanceValues(layout)
    return layout_proof.disproved(lambda held: true_slope(held, reader))


@pytest.fixture
def anew(monkeypatch):
    """The question is asked again, and its answer forgotten."""
    monkeypatch.setattr(true_walk, "_proof", [])
    return monkeypatch


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


def test_reading_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr(layout_proof, "LONGEST", 0.02)

    def ring(held):
        while held:
            pass

    why = "reading what instances hold takes longer than 0.02 seconds"
    assert layout_proof.disproved(ring) == why


def test_where_no_process_can_be_made_nothing_is_proved(monkeypatch):
    def fork():
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", fork)
    before = os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd") else []
    assert "could not be made" in disproved(LAYOUT)
    assert not before or os.listdir("/proc/self/fd") == before


def test_it_is_proved_before_records_are_made(anew, tmpdir):
    asked = []
    anew.setattr(layout_proof, "disproved", lambda walk: asked.append("proof"))
    held = subject(tmpdir.join("a.json"), "dict", 3)
    anew.setattr(held, "draw", lambda: asked.append("records") or {}["none"])
    with pytest.raises(KeyError):
        HeapPass(held)
    assert asked == ["proof", "records"]


def test_what_raises_is_no_proof():
    assert layout_proof.disproved(lambda held: held.nothing).endswith("raises AttributeError")


def test_a_version_to_come_is_walked_where_it_is_like_the_newest_and_else_says_so(anew):
    newest, prove = layouts.layout_of((3, 99)), layout_proof.disproved
    reader = InstanceValues(newest)
    anew.setattr(
        layout_proof, "disproved", lambda walk: prove(lambda held: true_slope(held, reader))
    )
    anew.setattr(layouts, "is_known", lambda version: False)
    why = true_walk.why_not()
    if newest._replace(source=None) == LAYOUT._replace(source=None):
        assert why is None
    else:
        assert why.startswith("this version of CPython is newer than this program, and ")


def test_a_version_to_come_that_is_not_is_not_walked(anew):
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
    assert len(asked) == 1
