"""Plain dicts whose equal strings are one object: the least change that saves memory.

A loader does it with a hook for each object; here it is done to what the loader gave, which leaves
the same objects behind. The memo is dropped with the last record.
"""

from __future__ import absolute_import

from tare_probe.records.shapes import shapes
from tare_probe.writing.kinds import Keyed

NAME = "dict-memo"
SUMMARY = "plain dicts, equal strings of all records shared while loading"
GIVES_UP = "time while loading; nothing after it"
ACCESS = ("key",)
KIND = "dict"
QUICK = True
HOLDS_OPTIONAL = True
SHARES_VALUES = True
TEXTS = (str, type(u""))


def build(records):
    """New dicts, filled as a loader fills them; equal strings are the first of their kind."""
    memo = {}
    return [_share(record, memo.setdefault) for record in records]


def _share(value, first):
    if isinstance(value, dict):
        return {key: _share(item, first) for key, item in value.items()}
    if isinstance(value, list):
        return [_share(item, first) for item in value]
    return first(value, value) if isinstance(value, TEXTS) else value


class Writing(Keyed):
    """How people write it."""

    SHARE = '''\
def share(value, first):
    """The value, in which each text is the first one that was equal."""
    if isinstance(value, dict):
        return {key: share(item, first) for key, item in value.items()}
    if isinstance(value, list):
        return [share(item, first) for item in value]
    return first(value, value) if isinstance(value, type(u"")) else value
'''
    LOAD = '''\
def load(path):
    """The %s of a file."""
    memo = {}
    return [share(plain, memo.setdefault) for plain in read(path)]
'''

    def body(self, module):
        """What shares texts, and `load`."""
        kinds = [self.declare(shape) for shape in reversed(shapes(module.root))]
        return kinds + [self.SHARE] + module.reading.source + [self.LOAD % module.variable]

    def reads(self, module):
        """Fields of the first record."""
        return module.reads()


WRITTEN = Writing(what="a dict")
