import subprocess
import sys

import pytest

from marks import needs_cpython
from tare_probe.memory import process_memory

ROLLUP = u"""\
556c00000000-7ffd00000000 ---p 00000000 00:00 0                          [rollup]
Rss:               68332 kB
Shared_Clean:       1704 kB
Private_Clean:      5256 kB
Private_Dirty:     61376 kB
Anonymous:         61000 kB
AnonHugePages:      2048 kB
Swap:                 24 kB
SwapPss:              12 kB
"""


def test_what_files_hold_is_left_out_and_what_is_swapped_out_counts(tmpdir, monkeypatch):
    path = tmpdir.join("smaps_rollup")
    path.write_binary(ROLLUP.encode("ascii"))
    monkeypatch.setattr(process_memory, "MAPS", (str(path), "/nowhere"))
    assert process_memory.private_bytes() == 61024 * 1024


def test_the_parts_are_added_up_where_no_sum_is_given(tmpdir, monkeypatch):
    path = tmpdir.join("smaps")
    path.write_binary((ROLLUP + ROLLUP).encode("ascii"))
    monkeypatch.setattr(process_memory, "MAPS", (str(tmpdir.join("none")), str(path)))
    assert process_memory.private_bytes() == 2 * 61024 * 1024


@pytest.mark.skipif(process_memory.why_not() is not None, reason="smaps is Linux's")
def test_another_python_beside_this_one_takes_nothing_away():
    pipe = subprocess.PIPE
    code = "import sys; sys.stdout.write('up'); sys.stdout.flush(); sys.stdin.read()"
    process_memory.settle()
    before = process_memory.private_bytes()
    other = subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe)
    assert other.stdout.read(2) == b"up"
    beside = process_memory.private_bytes()
    other.communicate()
    assert abs(beside - before) < 1 << 20


@pytest.mark.skipif(process_memory.why_not() is not None, reason="smaps is Linux's")
@needs_cpython  # PyPy takes memory by arenas
def test_bytes_that_are_held_are_counted():
    process_memory.settle()  # what earlier tests left is not given back between the two readings
    before = process_memory.private_bytes()
    held = bytearray(b"x") * (8 << 20)
    assert len(held) <= process_memory.private_bytes() - before < 9 << 20
