"""The records that time cells run on, made again where earlier cells may have changed them."""

from __future__ import absolute_import


class RecordPool(object):
    """Plain records and held ones for the last style of access.

    To read a field can change an object for good: where items are read through `__dict__`, each
    object gets a dict from CPython 3.11 on, and every later access is slower. So each style of
    access has records of its own, and so has a benchmark that is alone (ALONE), for it changes
    records or must have no others beside its own. A benchmark that needs no records gets none,
    because the garbage collector spends time on records that exist.
    """

    def __init__(self, subject):
        self.subject = subject
        self.plain = self.held = self.made_for = None
        self.alone = None
        """The last benchmark, where it was alone."""

    @staticmethod
    def key(benchmark, style):
        """Equal for benchmarks that run on the same records."""
        alone = benchmark.NAME if getattr(benchmark, "ALONE", False) else None
        return getattr(benchmark, "NEEDS_RECORDS", True), alone, style

    def of(self, benchmark, style):
        """(plain records, records to run on) of a benchmark by a style; (None, None) for none.

        Without a style they are the plain ones, or with HELD records that no access has touched.
        """
        needs, alone, style = self.key(benchmark, style)
        before, self.alone = self.alone, alone
        if not needs:
            self.plain = self.held = self.made_for = None
            return None, None
        # Who is alone may change records, so those before and after it are never the same.
        if self.plain is None or ((alone or before) and self.made_for != (alone, style)):
            self.held = self.made_for = None
            self.plain = self.subject.loader.load(self.subject.argument)
        if style is None and not getattr(benchmark, "HELD", False):
            self.held = self.made_for = None
            return self.plain, self.plain
        if self.held is None or self.made_for != (alone, style):
            self.held = None
            self.subject.forget()
            self.held = self.subject.hold(self.plain)
            self.made_for = alone, style
        return self.plain, self.held
