import hashlib
import os
import sys

from tare_probe.instructions.conditions import conditions
from tare_probe.instructions.counters import Counter


def test_conditions_tell_one_interpreter_from_another():
    facts = dict(conditions(Counter("perf")))
    assert facts["counter"].startswith("perf on ")
    assert facts["C library"]
    with open(os.path.realpath(sys.executable), "rb") as stream:
        alone = hashlib.sha256(stream.read()).hexdigest()
    assert len(facts["program"]) == len(alone)
