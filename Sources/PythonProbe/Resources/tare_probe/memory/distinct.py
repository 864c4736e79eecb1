"""Objects that occur often in a list, each once: told apart by identity, not by what they equal."""

from __future__ import absolute_import

import sys

if sys.version_info[0] == 2:
    from itertools import imap as map
    from itertools import izip as zip

IMMORTAL = 1 << 28
"""A larger count of references means an object that lives for ever (PEP 683)."""
TEXT = set([str])


def distinct(objects):
    """The objects of a list, each once, in no order."""
    found = _few_texts(objects) if objects else objects
    return dict(zip(map(id, objects), objects)).values() if found is None else found


def _few_texts(objects):
    """The same, quickly, where all are texts and equal ones are one object; None elsewhere.

    Keys of thousands of records are so. The proof: a copy of the list must add as many references
    to the texts found as it has items.
    """
    count = getattr(sys, "getrefcount", None)
    if count is None or count(objects[0]) > IMMORTAL or set(map(type, objects)) != TEXT:
        return None
    found = list(set(objects))
    before = sum(map(count, found))
    again = objects[:]
    return found if sum(map(count, found)) - before == len(again) else None
