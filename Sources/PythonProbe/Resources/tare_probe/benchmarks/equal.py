"""Compares all records with equal ones, which were made apart."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Unavailable, WrongAnswer
from tare_probe.timing.held_task import HeldTask, attempt

NAME = "equal"
SUMMARY = "all records compared with equal ones that were loaded apart"
ACCESS = False
HELD = True
ALONE = True
SOURCE = """\
def run(records):
    return records == others
"""
BY_IDENTITY = "%s compares by identity, so a record equals nothing but itself"
NO_ANSWER = "%s compares item by item and gives %s, no single answer"


def task(subject, records):
    """Compares lists, or tables, as wholes."""
    subject.forget()
    others = subject.make()
    run = define(SOURCE, "run", NAME, {"others": others})
    return _Equality(run, records, subject, others)


class _Equality(HeldTask):
    def __init__(self, run, records, subject, others):
        HeldTask.__init__(self, "==", run, records, subject)
        self.others = others

    def prove(self, plain):
        """Unavailable where equal records are not equal; wrong where different ones are."""
        attempt("==", self.name, self._prove, plain.argument)

    def _prove(self, plain):
        answer = self.run(self.argument)
        if type(answer) is not bool:
            raise Unavailable(NO_ANSWER % (self.name, "a " + type(answer).__name__))
        if not answer:
            raise Unavailable(BY_IDENTITY % self.name)
        if self.access.rows != "records":
            return
        for number, record in enumerate(plain):
            if (self.argument[0] == self.argument[number]) is not (record == plain[0]):
                raise WrongAnswer("records 0 and %d are equal, or not, unlike dicts" % number)
