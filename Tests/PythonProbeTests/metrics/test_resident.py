import sys

import pytest

from marks import needs_cpython
from sample_records import subject
from tare_probe.memory import allocator_costs, process_memory, tracing, true_walk
from tare_probe.metrics import resident


def test_where_no_walk_can_be_trusted_none_is_made(tmpdir, monkeypatch):
    one = subject(tmpdir.join("a.json"), "class", 30)
    monkeypatch.setattr(true_walk, "_proof", ["reading ends the process"])
    monkeypatch.setattr(true_walk, "true_size", None)
    assert resident._bytes(one, one.make) == one.dataset.bytes()


def test_the_bytes_around_blocks_of_a_debug_build_are_the_reason_there(tmpdir, monkeypatch):
    one = subject(tmpdir.join("a.json"), "dict", 3)
    monkeypatch.setattr(sys, "gettotalrefcount", None, raising=False)
    assert "debug build" in resident._why(one)
    monkeypatch.delattr(sys, "gettotalrefcount")
    assert resident._why(one) == resident.BETWEEN


@needs_cpython
@pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
@pytest.mark.skipif(bool(process_memory.why_not()), reason="the system does not say")
def test_where_nobody_knows_what_the_allocator_spends_nothing_is_held_against_it(
    tmpdir, monkeypatch
):
    monkeypatch.setattr(sys, "abiflags", "t", raising=False)
    assert "mimalloc" in allocator_costs.why_not()
    found = resident.measure(subject(tmpdir.join("a.json"), "dict", 30))
    assert found["checked"] is None and "spends" not in (found["note"] or "")
