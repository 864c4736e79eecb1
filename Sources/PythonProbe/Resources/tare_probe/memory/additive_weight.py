"""What a record adds and what all records share, from the bytes of all and of two halves."""

from __future__ import absolute_import


def divided(whole, halves, count):
    """(bytes a record, shared bytes) of `count` records, so that shared + count * record = whole.

    whole: bytes of all records; halves: bytes of two complementary parts, each held alone. What
    both halves need is counted once in the whole, so it is what the halves have too much. With one
    record there are no halves, and nothing is called shared.
    """
    shared = max(0, sum(halves) - whole) if halves else 0
    return (whole - shared) / float(count), shared
