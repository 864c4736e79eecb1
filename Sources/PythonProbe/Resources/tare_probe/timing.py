"""Times the cells of a process: those that run on the same records take turns, in random order.

The garbage collector is left as users have it.
"""

from __future__ import absolute_import

from tare_probe import outcomes
from tare_probe.dice import Dice
from tare_probe.duel import Duel
from tare_probe.pulse import Pulse
from tare_probe.stock import Stock
from tare_probe.subject import prove
from tare_probe.tasks import task


class Timer(object):
    """Times cells of one subject; it and each answer are proved first, by the first process.

    proved: this is a later one.
    settings: samples of a cell, block (CPU seconds that one lasts at least), warmups (whole blocks
    thrown away, at least 1), longest (seconds after which a slow or restless cell gets no further
    samples) and seed of the request.
    """

    def __init__(self, subject, settings, proved=False):
        if not proved:
            prove(subject)
        self.subject = subject
        self.settings = settings
        self.proved = proved
        self.twin = subject.twin()
        self.stock = Stock(subject)
        self.dice = Dice(settings["seed"])
        self.pulse = Pulse()

    def measure(self, cells, begin, end):
        """Measures (cell, benchmark) pairs.

        begin(cell) is called whenever a cell's code is about to run, end(cell, reply) once for
        each: reply holds its figures, or is the exception that ended it.
        """
        for group in self.dice.shuffled(self._groups(cells)):
            self._take_turns(self._ready(group, begin, end), begin, end)

    def _ready(self, group, begin, end):
        """(cell, duel) pairs, warmed up."""
        duels = []
        for cell, benchmark in group:
            begin(cell)
            try:
                duel = self._duel(cell, benchmark)
                duel.warm_up(self.settings)
                duels.append((cell, duel))
            except Exception as error:
                end(cell, error)
        return duels

    def _duel(self, cell, benchmark):
        """The two sides of a cell."""
        subject = self.subject
        if "benchmark" not in cell:
            raise outcomes.Unavailable(
                "%s is a metric, which mode time does not measure" % benchmark.NAME
            )
        if subject.source == "text":
            subject.access()
        style = _style(cell, benchmark)
        plain, records = self.stock.of(benchmark, style)
        ours = task(benchmark, subject, records, style)
        reference = self._reference(benchmark, plain)
        if not self.proved:
            ours.prove(reference or task(benchmark, self.twin, plain, "key"))
        return Duel(ours, reference)

    def _take_turns(self, duels, begin, end):
        while duels:
            open_duels = []
            for cell, duel in self.dice.shuffled(duels):
                self.pulse.beat()
                begin(cell)
                try:
                    duel.turn(self.dice)
                except Exception as error:
                    end(cell, error)
                    continue
                if duel.is_over(self.settings):
                    end(cell, duel.fields())
                else:
                    open_duels.append((cell, duel))
            duels = open_duels

    def _groups(self, cells):
        """Cells that run on the same records, and so can take turns."""
        groups, order = {}, []
        for cell, benchmark in cells:
            key = Stock.key(benchmark, _style(cell, benchmark))
            if key not in groups:
                order.append(key)
            groups.setdefault(key, []).append((cell, benchmark))
        return [groups[key] for key in order]

    def _reference(self, benchmark, plain):
        """The task a cell is held against; None where it would be the cell itself."""
        if hasattr(benchmark, "reference"):
            other = benchmark.reference(self.subject)
            return None if other is None else benchmark.task(other, plain)
        if self.subject.representation.NAME == self.twin.representation.NAME:
            return None
        return task(benchmark, self.twin, plain, "key")


def _style(cell, benchmark):
    return cell["access"] if getattr(benchmark, "ACCESS", False) else None
