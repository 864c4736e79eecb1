"""Memory that a package takes from an allocator of its own, which Python's never sees."""

from __future__ import absolute_import

import sys


def pool_bytes():
    """Bytes held in Arrow's pool, as pyarrow says; 0 where pyarrow is not imported."""
    pyarrow = sys.modules.get("pyarrow")
    return 0 if pyarrow is None else pyarrow.total_allocated_bytes()


def outside_bytes(subject, held, before):
    """Bytes of held records that lie there: what has come to the pool, and what a package says.

    before: those of the pool before the records were made.
    """
    told = getattr(subject.representation, "outside", None)
    return int(pool_bytes() - before) + (told(held) if told else 0)


def note(subject, outside):
    """The sentence about so many bytes."""
    where = "Arrow's own pool, as pyarrow says"
    if hasattr(subject.representation, "outside"):
        package = subject.representation.PACKAGE
        where = "memory of %s' own, as %s says" % (package, package)
    return "%d bytes in all lie in %s, and are not in peak" % (outside, where)
