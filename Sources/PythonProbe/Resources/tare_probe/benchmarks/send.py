"""Sends all records to another process, which sends them back."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.timing.blocks import ElsewhereBlock
from tare_probe.timing.held_task import HeldTask
from tare_probe.timing.other_process import other_process

NAME = "send"
SUMMARY = "all records sent to another process and back, the CPU time of both processes"
ACCESS = False
NEEDS_RECORDS = False
ALONE = True
UNCOUNTED = True
ONE_SIDE = True
"""The other process imports the classes of one version alone."""
SOURCE = """\
def run(records):
    pipe.send(records)
    return pipe.recv()
"""


def task(subject, records):
    """The other process is made first, so that it holds no records of this one."""
    return _Sending(other_process(subject.importable()), subject)


class _Sending(HeldTask):
    block = ElsewhereBlock

    def __init__(self, other, subject):
        run = define(SOURCE, "run", NAME, {"pipe": other.pipe})
        HeldTask.__init__(self, "sending", run, subject.make(), subject)
        self.other = other

    def elsewhere(self):
        """CPU seconds of the other process so far."""
        return self.other.cpu()
