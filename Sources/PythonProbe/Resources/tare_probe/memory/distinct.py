"""Objects that occur often in a list, each once: told apart by identity, not by what they equal."""

from __future__ import absolute_import

import sys

if sys.version_info[0] == 2:
    from itertools import imap as map
    from itertools import izip as zip

IMMORTAL = 1 << 28
"""From here on a count of references is none, see PEP 683."""


def distinct(objects):
    """The objects of a list, each once, in no order."""
    found = _few_texts(objects) if objects else objects
    return dict(zip(map(id, objects), objects)).values() if found is None else found


def _few_texts(objects):
    """The same of texts that equal others only where they are the same object; None of all others.

    Such are the keys of records, by the thousand. To tell it, their references are counted, then
    all of the list's are taken once more: those found must have grown by as many as there are.
    """
    count = getattr(sys, "getrefcount", None)
    if count is None or count(objects[0]) > IMMORTAL or set(map(type, objects)) != TEXT:
        return None
    found = list(set(objects))
    before = sum(map(count, found))
    again = objects[:]
    return found if sum(map(count, found)) - before == len(again) else None


TEXT = set([str])
