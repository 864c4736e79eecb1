"""Times the cells of a process: those that run on the same records take turns, in random order.

The garbage collector stays as users have it.
"""

from __future__ import absolute_import

from tare_probe.common import outcomes
from tare_probe.records.subject import prove
from tare_probe.timing.paired_timing import PairedTiming
from tare_probe.timing.pulse import Pulse
from tare_probe.timing.record_pool import RecordPool
from tare_probe.timing.seeded_random import SeededRandom
from tare_probe.timing.tasks import task


class Timer(object):
    """Times cells of one subject; the first process proves the subject and each answer first.

    proved: an earlier process proved them.
    settings: samples of a cell, block (CPU seconds that one lasts at least), warmups (whole blocks
    thrown away, at least 1), longest (seconds after which a slow or unsteady cell gets no further
    samples) and seed of the request. base: the other version of the representation, against which
    cells are timed (BaseSide); None for plain dicts.
    """

    def __init__(self, subject, settings, proved=False, base=None):
        if not proved:
            prove(subject)
        self.subject = subject
        self.settings = settings
        self.proved = proved
        self.base = base
        self.twin = subject.twin()
        self.pool = RecordPool(subject)
        self.random = SeededRandom(settings["seed"])
        self.pulse = Pulse()

    def measure(self, cells, begin, end):
        """Measures (cell, benchmark) pairs.

        begin(cell) is called whenever a cell's code is about to run, end(cell, reply) once for
        each: reply holds its figures, or is the exception that ended it.
        """
        for group in self.random.shuffled(self._groups(cells)):
            self._take_turns(self._ready(group, begin, end), begin, end)

    def _ready(self, group, begin, end):
        """(cell, pair) pairs, warmed up."""
        pairs = []
        for cell, benchmark in group:
            begin(cell)
            try:
                pair = self._pair(cell, benchmark)
                pair.warm_up(self.settings)
                pairs.append((cell, pair))
            except Exception as error:
                end(cell, error)
        return pairs

    def _pair(self, cell, benchmark):
        """The two sides of a cell."""
        subject = self.subject
        if "benchmark" not in cell:
            raise outcomes.Unavailable(
                "%s is a metric, which mode time does not measure" % benchmark.NAME
            )
        if subject.source == "text":
            subject.access()
        style = _style(cell, benchmark)
        if self.base is not None:
            return self._pair_of_versions(benchmark, style)
        plain, records = self.pool.of(benchmark, style)
        ours = task(benchmark, subject, records, style)
        reference = self._reference(benchmark, plain)
        if not self.proved:
            ours.prove(reference or task(benchmark, self.twin, plain, "key"))
        return PairedTiming(ours, reference)

    def _pair_of_versions(self, benchmark, style):
        """The same with the base as the reference, made in random order.

        What is made first lies elsewhere in the heap, which alone made equal code differ by half a
        per cent.
        """
        made = {}
        for side in self.random.shuffled(("base", "head")):
            if side == "base":
                made[side] = self.base.task(benchmark, style)
            else:
                plain, records = self.pool.of(benchmark, style)
                made[side] = task(benchmark, self.subject, records, style)
        if not self.proved:
            standard = task(benchmark, self.twin, plain, "key")
            made["head"].prove(standard)
            self.base.prove(made["base"], standard)
        return PairedTiming(made["head"], made["base"])

    def _take_turns(self, pairs, begin, end):
        while pairs:
            open_pairs = []
            for cell, pair in self.random.shuffled(pairs):
                self.pulse.beat()
                begin(cell)
                try:
                    pair.turn(self.random)
                except Exception as error:
                    end(cell, error)
                    continue
                if pair.is_over(self.settings):
                    end(cell, pair.fields())
                else:
                    open_pairs.append((cell, pair))
            pairs = open_pairs

    def _groups(self, cells):
        """Cells that run on the same records, and so can take turns."""
        groups, order = {}, []
        for cell, benchmark in cells:
            key = RecordPool.key(benchmark, _style(cell, benchmark))
            if key not in groups:
                order.append(key)
            groups.setdefault(key, []).append((cell, benchmark))
        return [groups[key] for key in order]

    def _reference(self, benchmark, plain):
        """The task that a cell is compared with; None where that is the cell itself."""
        if hasattr(benchmark, "reference"):
            other = benchmark.reference(self.subject)
            return None if other is None else benchmark.task(other, plain)
        if self.subject.representation.NAME == self.twin.representation.NAME:
            return None
        return task(benchmark, self.twin, plain, "key")


def _style(cell, benchmark):
    return cell["access"] if getattr(benchmark, "ACCESS", False) else None
