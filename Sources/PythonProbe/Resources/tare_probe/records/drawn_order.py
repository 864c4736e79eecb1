"""The records in an order drawn by what they say: their order in the file changes nothing."""

from __future__ import absolute_import

import hashlib
import json
from collections import Counter


def drawn_order(records):
    """The positions of plain records, shuffled: files with the same records give the same draw.

    A record's place comes from a digest of its content and of the number of equal records before
    it. So a part that is cut from the front is a random part, and equal records are spread at
    random as well. Every Python gives the same order.
    """
    before = Counter()
    drawn = []
    for position, record in enumerate(records):
        content = _digest(json.dumps(record, sort_keys=True))
        drawn.append((_digest("%s %d" % (content, before[content])), position))
        before[content] += 1
    return [position for _, position in sorted(drawn)]


def _digest(text):
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:32]
