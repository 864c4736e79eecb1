"""How a loader's package writes held records as JSON, and what of them it can write as they are."""

from __future__ import absolute_import

import json

from tare_probe.common.outcomes import Unavailable
from tare_probe.records.plain_source import as_plain
from tare_probe.records.shapes import shapes
from tare_probe.records.verify import same

TRIED = 64
"""Records that tell whether the writer takes such records as they are."""


def writer(subject):
    """The function that writes held records as one JSON array; text, or bytes in UTF-8.

    Some packages write instances of classes by themselves. Others are given dicts made for it.
    """
    dump = getattr(subject.loader, "dump", None)
    if dump is None:
        raise Unavailable("%s reads and does not write" % subject.loader.NAME)
    if getattr(subject.representation, "AS_LOADED", False) or _takes(subject, dump):
        return dump
    plain = as_plain(subject.access(), subject.dataset.root)
    return lambda records: dump(plain(records))


def _takes(subject, dump):
    """Whether the writer gives the records themselves back; a missing field is left out."""
    access = subject.access()
    ragged = any(shape.ragged for shape in shapes(subject.dataset.root))
    if access.rows != "records" or (ragged and access.has_places):
        return False
    plain = subject.loader.load(subject.argument)[:TRIED]
    try:
        return same(json.loads(dump(subject.hold(plain))), _read_again(plain))
    except Exception:  # what a package raises for what it does not know is its own
        return False
    finally:
        subject.forget()


def _read_again(plain):
    """The same as the standard library reads them, so that texts are of one type on 2.7."""
    return json.loads(json.dumps(plain))
