"""Two fixed pieces of work between blocks: what they take shows how the machine drifts.

`steps` is work for the interpreter that fits in any cache. `memory` copies more than the cache of a
core holds, so it gets slower when neighbours use the memory, which the CPU clock does not show. It
hardly gets slower when they only use the shared cache, because the CPU reads ahead: to search 6,000
dicts took 0.4 to 4 ms then, the copy 0.6 to 0.9 ms. The times of dicts show these neighbours.
"""

from __future__ import absolute_import

from itertools import repeat

from tare_probe.common.clocks import cpu, rounded, wall

STEPS = 4000
MEMORY_BYTES = 4 << 20


class Pulse(object):
    """Beats now and then, and keeps (wall, CPU) seconds of each."""

    def __init__(self):
        self.source = bytearray(MEMORY_BYTES)
        self.target = bytearray(MEMORY_BYTES)
        self.steps = []
        self.memory = []
        self.beat()  # touches the memory for the first time
        self.steps, self.memory = [], []

    def beat(self):
        """Both pieces of work, once."""
        self.steps.append(_timed(_step))
        self.memory.append(_timed(self._copy))

    def fields(self):
        """All beats, in order."""
        return {"steps": _clocks(self.steps), "memory": _clocks(self.memory)}

    def _copy(self):
        self.target[:] = self.source


def _step():
    number = 1
    for _ in repeat(None, STEPS):
        number = (number * 5 + 1) & 0xFFFF


def _timed(work):
    start_wall, start_cpu = wall(), cpu()
    work()
    spent_cpu = cpu() - start_cpu
    return wall() - start_wall, spent_cpu


def _clocks(beats):
    return {"wall": [rounded(wall) for wall, _ in beats], "cpu": [rounded(cpu) for _, cpu in beats]}
