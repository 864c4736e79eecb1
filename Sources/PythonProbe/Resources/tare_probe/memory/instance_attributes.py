"""Names and values of attributes that lie outside any dict (from 3.11 on), read and not touched.

The names are those of the keys that a type's instances share, in the order of the values. Where
they lie is in Include/internal/pycore_dict.h of CPython 3.11 to 3.15.
"""

from __future__ import absolute_import

import gc

from tare_probe.memory import instance_values
from tare_probe.memory.instance_values import object_at
from tare_probe.memory.layouts import WORD

INDEX_BYTES = 9
"""The byte of a table of keys that says, as a power of two, how many bytes its index takes."""
TABLE_KIND = 10
SPLIT = 2
"""What the byte at TABLE_KIND says of keys that instances share."""
TAKEN = 3 * WORD
"""Here it says how many entries are taken."""
VALUES = 5
"""The word of a dict that has the address of its values, where they lie apart (3.3 to 3.15)."""
ENTRIES = 4 * WORD
"""Here the index begins, and behind it the entries: two words each, of which the first is a key."""


def attributes(instance, held=instance_values.HERE):
    """[(name, value)] of the attributes beside an instance; [] where a dict has them."""
    kind = type(instance)
    first = held.first(instance) if held.is_managed(kind) else 0
    keys = held.keys(kind) if first else 0
    if not keys or _byte(keys + TABLE_KIND) != SPLIT:
        return []
    entries = keys + ENTRIES + (1 << _byte(keys + INDEX_BYTES))
    values = dict((id(each), each) for each in gc.get_referents(instance))
    found = []
    for number in range(_word(keys + TAKEN)):
        address = _word(first + number * WORD)
        if address in values:  # an attribute that was never set, or was deleted, has no value
            found.append((object_at(_word(entries + number * 2 * WORD)), values[address]))
    return found


def _word(address):
    return instance_values.word_at(address).value


def _byte(address):
    return instance_values.byte_at(address).value


def shares_keys(mapping):
    """Whether a dict has values alone, and its keys are those that a type's instances share.

    True for an empty dict too up to 3.10: there all empty dicts have one and the same table.
    """
    return bool(_word(id(mapping) + VALUES * WORD))
