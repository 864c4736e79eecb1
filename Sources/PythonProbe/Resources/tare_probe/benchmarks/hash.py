"""Takes the hash of every record, by which it can be in a set or be a key."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Unavailable
from tare_probe.timing.held_task import HeldTask, attempt, refuse_table

NAME = "hash"
SUMMARY = "the hash of every record, as a set takes it; a dict has none, so seconds stand alone"
ACCESS = False
HELD = True
SOURCE = """\
def run(records):
    return [hash(record) for record in records]
"""
BY_IDENTITY = "%s hashes by identity, so equal records have other hashes"


def task(subject, records):
    """Hashes held records, each by itself."""
    refuse_table(subject)
    return _Hashes("hash", define(SOURCE, "run", NAME, {}), records, subject)


def reference(subject):
    """None: nothing hashes a dict."""
    return None


class _Hashes(HeldTask):
    def prove(self, plain):
        """Unavailable where there is no hash, or equal records made apart have others."""
        hashes = attempt(self.what, self.name, self.run, self.argument)
        self.subject.forget()
        if hashes != attempt(self.what, self.name, self.run, self.subject.make()):
            raise Unavailable(BY_IDENTITY % self.name)
