"""A task whose records are made for each block, so that none of the other side are there."""

from __future__ import absolute_import

from tare_probe.timing.blocks import MadeBlock
from tare_probe.timing.held_task import HeldTask


class MadeTask(HeldTask):
    """`make` gives the argument of a block's runs, `put_back` undoes what it did beside that.

    once: a run uses its argument up.
    """

    block = MadeBlock
    once = False

    def __init__(self, what, run, subject):
        HeldTask.__init__(self, what, run, None, subject)

    def make(self):
        """Records that share nothing with those made before."""
        self.subject.forget()
        return self.subject.make()

    def put_back(self):
        """Nothing is to be undone."""

    def answer(self):
        """The answer of one run, as a list of values."""
        self.argument = self.make()
        try:
            return self.run(self.argument)
        finally:
            self.put_back()
