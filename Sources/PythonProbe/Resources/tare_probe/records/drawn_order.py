"""The records in an order drawn by what they say: their order in the file changes nothing."""

from __future__ import absolute_import

import hashlib
import json
from collections import Counter


class Draw(object):
    """The positions of plain records, shuffled, and how unlike one another the records are.

    order: files with the same records give the same draw. A record's place comes from a digest of
    its content and of the number of equal records before it. So a part that is cut from the front
    is a random part, and equal records are spread at random as well. Every Python gives the same.

    spread: standard deviation of the length of a record as JSON, as a share of their mean; by it a
    sample of records tells how far its mean may be off. None of one record.
    """

    def __init__(self, records):
        before = Counter()
        drawn, lengths = [], []
        for position, record in enumerate(records):
            text = json.dumps(record, sort_keys=True)
            content = _digest(text)
            lengths.append(len(text))
            drawn.append((_digest("%s %d" % (content, before[content])), position))
            before[content] += 1
        self.order = [position for _, position in sorted(drawn)]
        self.spread = _spread(lengths)


def _spread(lengths):
    count = len(lengths)
    if count < 2:
        return None
    mean = sum(lengths) / float(count)
    return round((sum((each - mean) ** 2 for each in lengths) / (count - 1)) ** 0.5 / mean, 4)


def _digest(text):
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:32]
