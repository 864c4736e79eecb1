"""A task of the language's own on held records: copying, comparing, pickling and the like."""

from __future__ import absolute_import

from tare_probe.common.outcomes import Outcome, Unavailable, WrongAnswer, sentence
from tare_probe.timing.tasks import Task


class HeldTask(Task):
    """What a representation cannot do is unavailable: not every kind of record can be copied.

    what: the operation, for a sentence.
    """

    def __init__(self, what, run, argument, subject, listed=None):
        Task.__init__(
            self, run, argument, subject.dataset.root, subject.access(), many=True, listed=listed)
        self.what = what
        self.subject = subject
        self.name = subject.representation.NAME

    def prove(self, plain):
        """Raises Unavailable where it does not work, or gives other records than there were."""
        try:
            attempt(self.what, self.name, Task.prove, self, plain)
        except WrongAnswer as wrong:
            what = (self.what, self.name, wrong.why)
            raise Unavailable("%s gives other records of %s: %s" % what)


def attempt(what, name, function, *arguments):
    """What a function returns; Unavailable where records of a representation do not allow it."""
    try:
        return function(*arguments)
    except (Outcome, MemoryError):
        raise
    except Exception as error:  # a class may refuse by any exception
        raise Unavailable("%s does not work on %s: %s" % (what, name, sentence(error)))


def refuse_table(subject):
    """Raises Unavailable where records are no objects of their own."""
    if subject.access().rows != "records":
        name = subject.representation.NAME
        raise Unavailable("%s is a table, which has no records of their own" % name)
