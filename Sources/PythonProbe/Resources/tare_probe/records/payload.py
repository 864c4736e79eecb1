"""Bytes of the values themselves, without anything a container or an object header adds."""

from __future__ import absolute_import

import sys

NUMBERS = (int, float, type(2**64))
TEXTS = (bytes, type(u""))


def payload(subject, held):
    """Bytes of the distinct value objects held: characters at their width, 8 for a number.

    None and bool count 0, and so do the keys of dicts; equal values that are one object count once.
    A layout holds values and no objects, so all of them count, strings once where it shares them;
    they are read from plain records, which were proved equal.
    """
    if subject.source == "text":
        return size(held)
    access = subject.access()
    layout = getattr(access, "layout", None)
    if layout is None:
        values = _values(subject, access, held)
        size_of = getattr(access, "size", size)
        return sum(map(size_of, dict(zip(map(id, values), values)).values()))
    twin = subject.twin()
    values = _values(twin, twin.access(), twin.make())
    return sum(map(layout.size, _once(values) if layout.shares_texts else values))


def _values(subject, access, held):
    read = access.reader(subject.dataset.root, held)
    values = []
    for record in held:
        read(record, values)
    return [value for value in values if not isinstance(value, tuple)]


def _once(values):
    texts = [value for value in values if isinstance(value, TEXTS)]
    return [value for value in values if not isinstance(value, TEXTS)] + list(set(texts))


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
