"""The task "count": instructions of benchmarks on several representations in one process."""

from __future__ import absolute_import

import functools
import gc

from tare_probe.common import catalogue, outcomes
from tare_probe.instructions import counters
from tare_probe.instructions.copies import in_a_copy
from tare_probe.instructions.counting import count
from tare_probe.instructions.first_records import FirstRecords
from tare_probe.instructions.settled_heap import settled_heap
from tare_probe.protocol.cells_apart import Work
from tare_probe.protocol.surroundings import surroundings
from tare_probe.records.subject import prove
from tare_probe.records.subjects import subject_of
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.tasks import task

WARMING = 2
"""Copies that do nothing, made first: what these leave in the heap no later one does."""


def count_all(request, plugins, folders, channel):
    """Sends "begin" and "cell" for each cell; those of a representation follow each other.

    The garbage collector is off, for when it runs depends on everything that the process holds.
    """
    dataset = FirstRecords(request["dataset"])
    channel.send("ready", **surroundings())
    gc.disable()
    for number in range(-WARMING, request["representations"]):
        _count_representation(request, plugins, dataset, number, channel)


def _count_representation(request, plugins, dataset, number, channel):
    # A function, so that nothing of one is held while that of the next is made.
    work = Work(counters.folder(), number)
    in_a_copy(channel, _Representation(request, plugins, dataset, work).count_all)


class _Representation(object):
    """The cells of one representation."""

    def __init__(self, request, plugins, dataset, work):
        self.request, self.plugins, self.dataset, self.work = request, plugins, dataset, work
        self.limit = (request.get("limits") or {}).get("memory")

    def count_all(self, channel):
        """Each in a copy of the process that holds the representation, and counted no cell."""
        if not self.work.is_there():
            return
        first, name = self.work.representation()
        channel.send("begin", cell=first)
        try:
            held = _Held(self.request, self.plugins, self.dataset, name)
            count = functools.partial(self._count, held)
        except Exception as error:
            # What befell the representation is the end of each of its cells.
            count = functools.partial(self._send, self._end(error))
        place = -WARMING
        while place < 0 or self.work.has(place):
            in_a_copy(channel, functools.partial(count, place))
            place += 1

    def _count(self, held, place, channel):
        if not self.work.has(place):
            return
        number, cell = self.work.cell(place)
        channel.send("begin", cell=number)
        try:
            found = {"outcome": "counted", "counted": held.count(cell), "of": self.dataset.count}
        except Exception as error:
            found = self._end(error)
        self._send(found, place, channel)

    def _send(self, found, place, channel):
        if not self.work.has(place):
            return
        number, _ = self.work.cell(place)
        channel.send("cell", cell=number, **found)

    def _end(self, error):
        outcome, why = outcomes.describe(error, self.limit)
        return {"outcome": outcome, "why": why}


class _Held(object):
    """One representation, proved, and the records that its benchmarks run on."""

    def __init__(self, request, plugins, dataset, name):
        self.settled = settled_heap()
        representation = catalogue.find("representations", name, plugins)
        loader = catalogue.find("loaders", request["loader"], plugins)
        self.subject = subject_of(dataset, loader, representation)
        self.is_proved = request.get("proved", False)
        if not self.is_proved:
            prove(self.subject)
        self.pool = RecordPool(self.subject)
        self.counter = request["counter"]

    def count(self, cell):
        """Instructions of one run; its answer is the plain dict's."""
        benchmark = catalogue.find("benchmarks", cell["benchmark"])
        style = cell["access"] if benchmark.ACCESS else None
        plain, records = self.pool.of(benchmark, style)
        ours = task(benchmark, self.subject, records, style)
        if not self.is_proved:
            ours.prove(self._reference(benchmark, plain))
        return count(counters.of_this_process(self.counter), ours, benchmark.NAME)

    def _reference(self, benchmark, plain):
        twin = self.subject.twin()
        if hasattr(benchmark, "reference"):
            other = benchmark.reference(self.subject)
            return benchmark.task(twin if other is None else other, plain)
        return task(benchmark, twin, plain, "key")
