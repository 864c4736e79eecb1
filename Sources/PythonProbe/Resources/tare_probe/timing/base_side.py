"""The base of a gate: the version of a representation that the other one is timed against."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.common.namespace import Namespace
from tare_probe.common.outcomes import Outcome, Unavailable
from tare_probe.common.paths import folders_of, native
from tare_probe.protocol import plugins
from tare_probe.records.subject import prove, subject_of
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.tasks import task


class BaseSide(object):
    """Held records and tasks of the base, made in a namespace of their own.

    Both versions run in one process and take turns, so that neighbours meet both alike: the ratio
    is three to four times as sharp as one of two ratios to dicts, and 2 % shows beside neighbours
    (measured before the project began).
    """

    def __init__(self, request, dataset, loader, proved):
        """request: the plugins and the model of the base, and the others of the head."""
        files = [native(path) for path in request.get("plugins") or ()]
        model = request.get("model")
        paths = folders_of(files) + [native(path) for path in (model or {}).get("paths") or ()]
        self.namespace = Namespace(paths, [native(path) for path in request["others"]])
        with self.namespace:
            found = plugins.load_all(files, "tare_base_plugin")
            if model:
                from tare_probe.models.model import models

                found += models(model)
            representation = catalogue.find("representations", request["representation"], found)
            self.subject = subject_of(dataset, loader, representation)
            if not proved:
                self._tell(prove, self.subject)
        self.proved = proved
        self.pool = RecordPool(self.subject)

    def task(self, benchmark, style, plain_task):
        """The task of the base, proved by the same task of plain records unless it was."""
        if getattr(benchmark, "ONE_SIDE", False):
            raise Unavailable("%s needs a process for each side, so it has no pairs" % benchmark.NAME)
        with self.namespace:
            _, records = self.pool.of(benchmark, style)
            ours = self._tell(task, benchmark, self.subject, records, style)
            if not self.proved:
                self._tell(ours.prove, plain_task)
        ours.namespace = self.namespace
        return ours

    @staticmethod
    def _tell(function, *arguments):
        """What a function returns; what goes wrong says that it is the base's."""
        try:
            return function(*arguments)
        except Outcome as outcome:
            outcome.why = "in the base: %s" % outcome.why
            raise
