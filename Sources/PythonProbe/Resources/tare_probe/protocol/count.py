"""The task "count": instructions of benchmarks on several representations in one process."""

from __future__ import absolute_import

import gc

from tare_probe.common import catalogue, outcomes
from tare_probe.common.outcomes import EXIT_USAGE, Refused
from tare_probe.instructions import counters
from tare_probe.instructions.counting import count
from tare_probe.instructions.first_records import FirstRecords
from tare_probe.protocol.surroundings import surroundings
from tare_probe.records.subject import prove, subject_of
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.tasks import task


def count_all(request, plugins, folders, channel):
    """Sends "begin" and "cell" for each cell; those of a representation follow each other.

    The garbage collector is off, for when it runs depends on everything that the process holds.
    """
    if not request["cells"]:
        raise Refused(EXIT_USAGE, "there is no cell to count")
    limit = (request.get("limits") or {}).get("memory")
    counter = counters.of_this_process(request["counter"])
    dataset = FirstRecords(request["dataset"])
    channel.send("ready", **surroundings())
    gc.disable()
    for name, cells in _by_representation(request["cells"]):
        held = None
        for cell in cells:
            channel.send("begin", cell=cell["cell"])
            try:
                if held is None:
                    held = _held(request, plugins, dataset, name)
                if isinstance(held, Exception):
                    raise held
                reply = {"outcome": "counted", "counted": held.count(counter, cell)}
                reply["of"] = dataset.count
            except Exception as error:
                outcome, why = outcomes.describe(error, limit)
                reply = {"outcome": outcome, "why": why}
            channel.send("cell", cell=cell["cell"], **reply)
        held = None
        gc.collect()


def _held(*arguments):
    """What is held, or the exception that is the end of every cell of the representation."""
    try:
        return _Held(*arguments)
    except Exception as error:
        return error


class _Held(object):
    """One representation, proved, and the records that its benchmarks run on."""

    def __init__(self, request, plugins, dataset, name):
        representation = catalogue.find("representations", name, plugins)
        loader = catalogue.find("loaders", request["loader"], plugins)
        self.subject = subject_of(dataset, loader, representation)
        self.is_proved = request.get("proved", False)
        if not self.is_proved:
            prove(self.subject)
        self.pool = RecordPool(self.subject)

    def count(self, counter, cell):
        """Instructions of one run; its answer is the plain dict's."""
        benchmark = catalogue.find("benchmarks", cell["benchmark"])
        style = cell["access"] if benchmark.ACCESS else None
        plain, records = self.pool.of(benchmark, style)
        ours = task(benchmark, self.subject, records, style)
        if not self.is_proved:
            ours.prove(self._reference(benchmark, plain))
        return count(counter, ours, benchmark.NAME)

    def _reference(self, benchmark, plain):
        twin = self.subject.twin()
        if hasattr(benchmark, "reference"):
            other = benchmark.reference(self.subject)
            return benchmark.task(twin if other is None else other, plain)
        return task(benchmark, twin, plain, "key")


def _by_representation(cells):
    """(Name, cells) in the order in which the names first occur."""
    names, found = [], {}
    for cell in cells:
        name = cell["representation"]
        if name not in found:
            names.append(name)
        found.setdefault(name, []).append(cell)
    return [(name, found[name]) for name in names]
