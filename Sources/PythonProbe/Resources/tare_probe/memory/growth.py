"""How what records share grows with them, and what grows in steps: for totals of more records."""

from __future__ import absolute_import

from sys import getsizeof

FEWEST = 8
"""Records from which on it is told how sharing grows; quarters of fewer say nothing."""
STEPS = 8
"""Arrays take up to an eighth more than they need, to grow."""


def growth(order, bytes_of, halves):
    """What fewer records share: "halved" in a half of them, "paired" in two; {} of few records.

    Sharing grows with the records: with every value that repeats, and not at all where all that is
    shared is there from the second record on. bytes_of: bytes of the records at these positions,
    held apart; halves: those of the first half of the order and of the second.
    """
    if len(order) < FEWEST:
        return {}
    half = len(order) // 2
    parts = order[:half], order[half:]
    shared = [_shared(part, bytes_of, own) for part, own in zip(parts, halves)]
    pair = order[:2]
    return {
        "halved": int(round(sum(shared) / 2.0)),
        "paired": int(round(_shared(pair, bytes_of, bytes_of(pair)))),
    }


def where_it_grows(subject, grown, shared, record):
    """The growth of a subject; {} where values are not shared, and only chance moves the figures.

    shared: bytes that all records share; record: what each adds.
    """
    if grown and not subject.shares and shared - grown["paired"] <= record:
        return {}
    return grown


def scaled(grown, shared, other):
    """The same by another instrument, to which all records share `other` bytes."""
    factor = other / float(shared) if shared else 1.0
    return dict((name, int(round(size * factor))) for name, size in grown.items())


def stepped(subject, held, total):
    """Bytes of what grows in steps: registries, what tables' arrays keep free; None of nothing."""
    size = sum(map(getsizeof, subject.remembered()))
    return size + kept_free(subject, held, total) or None


def kept_free(subject, held, total):
    """Bytes that the arrays of a table may keep free; 0 of a text, and of a list of records."""
    return 0 if subject.source == "text" or isinstance(held, list) else total // STEPS


def _shared(part, bytes_of, own):
    """Bytes that both halves of a part need, which takes `own` bytes itself."""
    half = len(part) // 2
    return max(0, bytes_of(part[:half]) + bytes_of(part[half:]) - own)
