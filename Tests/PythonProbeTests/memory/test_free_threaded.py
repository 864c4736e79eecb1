"""A free-threaded build, by a faked flag: there is none at hand to read the addresses of."""

import json
import os
import subprocess
import sys

import pytest

from marks import needs_cpython
from places import RESOURCES
from sample_records import subject
from tare_probe.memory import tracing
from tare_probe.memory.heap_pass import heap_pass

HERE = os.path.dirname(os.path.abspath(__file__))
FAKED = """
import json, os, sys
sys.abiflags = "t"
sys.path[:0] = %r
import py
from sample_records import subject
from tare_probe.memory import allocator_costs, instance_values, true_walk
from tare_probe.metrics import allocated, blocks

class NoAddress(object):
    def from_address(self, address):
        raise AssertionError("an address was read")

instance_values.word_at = instance_values._count = instance_values.byte_at = NoAddress().from_address
one = subject(py.path.local(%r), %r, 30)
found = allocated.measure(one)
print(json.dumps([found["record"], found["checked"], true_walk.why_not(), blocks.why_not()]))
"""


@needs_cpython
@pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
@pytest.mark.parametrize("name", ("class", "slots-dict-base", "dict"))
def test_weights_come_by_slope_and_no_address_is_read(tmpdir, name):
    paths = [RESOURCES, os.path.join(os.path.dirname(HERE), "support")] + sys.path
    text = FAKED % ([path for path in paths if path], str(tmpdir.join("a.json")), name)
    out = subprocess.check_output([sys.executable, "-c", text])
    record, checked, why, unknown = json.loads(out.decode("ascii"))
    assert checked is None and "free-threaded" in why and "mimalloc" in unknown
    usual = heap_pass(subject(tmpdir.join("b.json"), name, 30))
    assert abs(record - usual.record) < 1
