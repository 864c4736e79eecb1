"""Weights that depend on how texts hash: several processes, each with a seed of its own.

A hash trie is larger or smaller as its keys fall; PYTHONHASHSEED decides that. The seeds are always
the same, so that equal runs say the same.
"""

from __future__ import absolute_import

SEEDS = (0, 1, 2, 3, 4)
RANGE = "it depends on how texts hash: %.1f to %.1f bytes %s with %d seeds, the middle one counts"


def middle(found):
    """The values of the seed whose record (or total) is the middle one; the range as a note."""
    figure, what = "record", "a record"
    if found[0]["record"] is None:
        figure, what = "total", "in all"
    ordered = sorted(found, key=lambda values: (values[figure], values["total"]))
    values = dict(ordered[len(ordered) // 2])
    least, most = ordered[0][figure], ordered[-1][figure]
    if least < most:
        notes = [RANGE % (least, most, what, len(found)), values.get("note")]
        values["note"] = "; ".join(note for note in notes if note)
    return values
