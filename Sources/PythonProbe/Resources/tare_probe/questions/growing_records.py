"""Records of a dataset in growing numbers: 1, 10, 100 and so on."""

from __future__ import absolute_import

import json

from tare_probe.common import catalogue
from tare_probe.common.clocks import cpu
from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.access import Access
from tare_probe.records.subject import Subject


class GrowingRecords(object):
    """Makes any number of records of a dataset, held in the representation of a name.

    Every record is read from text again, so that records share only the values that records of one
    load share. Unavailable where the representation cannot hold such records.
    """

    def __init__(self, dataset, name):
        self.representation = catalogue.find("representations", name)
        self._dataset = dataset
        self._subject = Subject(dataset, None, self.representation, None)
        loader = catalogue.find("loaders", "json")
        self._plain = loader.load(loader.prepare(dataset.read(), dataset.format))
        self._subject.hold(self._plain[:1])

    def make(self, count):
        """That many records in a list, of one load; a dataset with fewer is repeated.

        Of several loads the records of the next would fill the holes that the dicts of the last
        one left, all over memory: reading slots then takes three times as long.
        """
        self._subject.forget()
        whole, rest = divmod(count, len(self._plain))
        parts = [json.dumps(self._plain)[1:-1]] * whole + [json.dumps(self._plain[:rest])[1:-1]]
        text = "[%s]" % ", ".join(part for part in parts if part)
        return list(self._subject.hold(json.loads(text)))

    def reader(self, source):
        """The function `run` of a source, its {identify} filled with the way to that field."""
        if not self._dataset.identify:
            raise Unavailable("the dataset names no field to identify")
        access = Access(self.representation, self.representation.ACCESS[0])
        steps = access.steps(self._dataset.root, self._dataset.identify)[0]
        return define(source.replace("{identify}", steps), "run", "run", {})


def blocks(subjects, rounds=9, least=0.002):
    """CPU nanoseconds a record in each block of each (run, records): [[...], ...].

    Subjects take turns block by block, so that a neighbour who fills the shared cache for a while
    disturbs all of them and not every block of one. A block takes `least` seconds at least.
    """
    loops = [_loops(run, records, least) for run, records in subjects]
    found = [[] for _ in subjects]
    for _ in range(rounds):
        for (run, records), count, spent in zip(subjects, loops, found):
            spent.append(_spend(run, records, count) * 1e9 / (count * len(records)))
    return found


def add_times(answer, name, subject, points, role=None):
    """A series of the fastest block by number of records.

    points: {number of records: nanoseconds of each block}.
    """
    fastest = [(count, int(round(min(points[count])))) for count in sorted(points)]
    answer.series(name, "ns", fastest, "records", role, subject)


def by_count(measure, most, seconds):
    """[(count, measure(count)), ...] for 1, 10, ... `most`, as far as the CPU seconds last.

    The time for the next count is estimated from the two before it, because a part of it is the
    same for all counts.
    """
    points, begun, count = [], cpu(), 1
    before = last = None
    while count <= most and cpu() - begun + _estimated(before, last) <= seconds:
        start = cpu()
        try:
            points.append((count, measure(count)))
        except MemoryError:
            break
        before, last = last, cpu() - start
        count *= 10
    return points


def _estimated(before, last):
    """Seconds for the next count; the first alone does not show which part grows."""
    if last is None or before is None:
        return last or 0.0
    return last + 10 * max(0.0, last - before)


def able_to_hold(dataset, names):
    """([(name, its GrowingRecords), ...], [why another cannot hold the records, ...])."""
    able, missing = [], []
    for name in names:
        try:
            able.append((name, GrowingRecords(dataset, name)))
        except Unavailable as error:
            missing.append("%s: %s" % (name, error.why))
    return able, missing


def _loops(run, records, least):
    loops = 1
    while _spend(run, records, loops) < least:
        loops *= 2
    return loops


def _spend(run, records, loops):
    start = cpu()
    for _ in range(loops):
        run(records)
    return cpu() - start
