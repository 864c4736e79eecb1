"""Bytes of the values themselves, without anything a container or an object header adds."""

from __future__ import absolute_import

import sys

from tare_probe.read_source import reader

NUMBERS = (int, float, type(2**64))


def payload(subject, held):
    """Bytes of the distinct value objects held: characters at their width, 8 for a number.

    None and bool count 0, and so do the keys of dicts; equal values that are one object count once.
    """
    values = [held] if subject.source == "text" else _values(subject, held)
    distinct = dict(zip(map(id, values), values))
    return sum(map(size, distinct.values()))


def _values(subject, held):
    read = reader(subject.access(), subject.dataset.root)
    values = []
    for record in held:
        read(record, values)
    return values


def size(value):
    """Payload bytes of one value; 0 for anything that is no JSON scalar."""
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, type(u"")):
        return len(value) * _width(value)
    return 8 if isinstance(value, NUMBERS) and not isinstance(value, bool) else 0


def _width(text):
    if sys.version_info[0] == 2:
        return 4 if sys.maxunicode > 0xFFFF else 2
    widest = ord(max(text)) if text else 0
    return 1 if widest < 0x100 else 2 if widest < 0x10000 else 4
