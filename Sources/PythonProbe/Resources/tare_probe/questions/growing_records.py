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
        """That many records in a list; a dataset with fewer is read several times."""
        self._subject.forget()
        text = json.dumps(self._plain[:count])
        records = []
        while len(records) < count:
            loaded = json.loads(text)
            records.extend(self._subject.hold(loaded[: count - len(records)]))
        return records

    def reader(self, source):
        """The function `run` of a source, its {identify} filled with the way to that field."""
        if not self._dataset.identify:
            raise Unavailable("the dataset names no field to identify")
        access = Access(self.representation, self.representation.ACCESS[0])
        steps = access.steps(self._dataset.root, self._dataset.identify)[0]
        return define(source.replace("{identify}", steps), "run", "run", {})


def nanoseconds(run, records, least=0.002, samples=5):
    """CPU nanoseconds a record of the fastest sample; each takes `least` seconds at least."""
    loops = 1
    while _spend(run, records, loops) < least:
        loops *= 2
    spent = min(_spend(run, records, loops) for _ in range(samples))
    return int(round(spent * 1e9 / (loops * len(records))))


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


def _spend(run, records, loops):
    start = cpu()
    for _ in range(loops):
        run(records)
    return cpu() - start
