"""The base of a gate: the version of a representation that the other one is timed against."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.common.outcomes import Outcome, Unavailable
from tare_probe.records.namespace import Namespace
from tare_probe.records.subject import prove
from tare_probe.records.subjects import subject_of
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.tasks import task


class BaseSide(object):
    """Held records and tasks of the base, made in a namespace of their own.

    Both versions run in one process and take turns, so that neighbours meet both alike: the ratio
    is three to four times as sharp as one of two ratios to dicts, and 2 % shows beside neighbours
    (measured before the project began).
    """

    def __init__(self, dataset, loader, name, load, folders, others, proved):
        """load: gives the user's representations, as modules; name: the one to measure.

        folders: where the code of the base lies; others: where that of the head does.
        """
        self.namespace = Namespace(folders, others)
        with self.namespace:
            representation = catalogue.find("representations", name, self._tell(load))
            self.subject = self._tell(subject_of, dataset, loader, representation)
            if not proved:
                self._tell(prove, self.subject)
        self.proved = proved
        self.pool = RecordPool(self.subject)

    def task(self, benchmark, style):
        """The task of the base; unless it was proved before, it is proved by `prove`."""
        if getattr(benchmark, "ONE_SIDE", False):
            raise Unavailable("%s cannot be timed for two versions in one process" % benchmark.NAME)
        with self.namespace:
            _, records = self.pool.of(benchmark, style)
            made = self._tell(task, benchmark, self.subject, records, style)
        made.namespace = self.namespace
        return made

    def prove(self, made, plain):
        """Raises where the answer of a task differs from that of the same task on plain dicts."""
        if not self.proved:
            with self.namespace:
                self._tell(made.prove, plain)

    @staticmethod
    def _tell(function, *arguments):
        """What a function returns; what goes wrong says that it is the base's."""
        try:
            return function(*arguments)
        except Outcome as outcome:
            outcome.why = "in the base: %s" % outcome.why
            raise
