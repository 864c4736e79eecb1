"""The records that time cells run on, made anew wherever earlier cells could have left a mark."""

from __future__ import absolute_import


class RecordPool(object):
    """Plain records and held ones for the style of access asked for last.

    Reaching a field can change an object for good: a class whose items are read through `__dict__`
    grows a dict for each object from CPython 3.11, and every later access pays for it. So each style
    gets records of its own, which no other style has touched. A benchmark that needs none gets
    none, for records that lie about cost the garbage collector time.
    """

    def __init__(self, subject):
        self.subject = subject
        self.plain = self.held = self.style = None

    @staticmethod
    def key(benchmark, style):
        """Equal for benchmarks that run on the same records."""
        return getattr(benchmark, "NEEDS_RECORDS", True), style

    def of(self, benchmark, style):
        """(plain records, records to run on) of a benchmark by a style; (None, None) for none."""
        if not getattr(benchmark, "NEEDS_RECORDS", True):
            self.plain = self.held = self.style = None
            return None, None
        if self.plain is None:
            self.plain = self.subject.loader.load(self.subject.argument)
        if style is None:
            self.held = self.style = None
            return self.plain, self.plain
        if self.held is None or self.style != style:
            self.held = None
            self.subject.forget()
            self.held = self.subject.hold(self.plain)
            self.style = style
        return self.plain, self.held
