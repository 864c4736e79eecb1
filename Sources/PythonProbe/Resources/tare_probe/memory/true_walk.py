"""The walk that counts the blocks that exist, with true sizes where sys.getsizeof is wrong.

Independent of tracemalloc, and equal to its slope for all objects but those of types in C that
hide what they hold. It changes no object: an instance's dict is counted only where it exists.
"""

from __future__ import absolute_import

import sys
from collections import Counter
from sys import getsizeof

from tare_probe.memory import instance_values
from tare_probe.memory.additive_weight import divided
from tare_probe.memory.walk import Walk, sizes_of

HEAP_TYPE = 1 << 9
FOUND_IN_EVERY_DICT = sys.version_info >= (3, 11)


class TrueWalk(Walk):
    """Sizes are (type, bytes) pairs."""

    def bytes(self, root):
        """Bytes of all blocks reachable from root, and of root."""
        self.run(root)
        return sum(n * size for (_, size), n in self.counts().items())

    def counts(self):
        """How many objects have which size, but those that every program has anyway."""
        for each in map(id, SINGLETONS):
            self.leaves.pop(each, None)
        return Walk.counts(self)

    def leaf_sizes(self, kind, objects):
        """(type, bytes) of each leaf."""
        return [(kind, size) for size in map(kind.__sizeof__, objects)]

    def count(self, kind, objects):
        """Adds (type, bytes) pairs; values of instances are added later."""
        exact = _exact(kind)
        sizes = sizes_of(kind, objects) if exact is getsizeof else Counter(map(exact, objects))
        for size, count in sizes.items():
            self.sizes[kind, size] += count

    def add_dicts(self, kind, objects, referents, found):
        """Counts values beside the instances, and follows dicts that the collector hides."""
        if not instance_values.is_managed(kind):
            return
        for each in objects:
            size, inside, hidden = instance_values.values(each)
            if hidden is not None:
                found.append(hidden)
            if not size:
                continue
            if inside:
                plain = (kind, _exact(kind)(each))
                self.sizes[plain] -= 1
                self.sizes[kind, plain[1] + size] += 1
            else:
                self.sizes[VALUES, size] += 1


def _singletons():
    """Objects that are made once and found again: small ints, texts of one character, None."""
    made = [None, True, False, "", b"", u""]
    for number in range(256):
        made += [chr(number), bytearray([number]).decode("latin-1"), bytes(bytearray([number]))]
    number = SMALLEST_INT
    while int(str(number)) is int(str(number)):
        made.append(int(str(number)))
        number += 1
    return made


SMALLEST_INT = -5
"""The first int that is made once (CPython's Include/internal/pycore_runtime_structs.h)."""
SINGLETONS = _singletons()
VALUES = None
"""Stands for a type where a block is an array of values."""


def _exact(kind):
    """The function that gives the bytes of an object of a type, without its values."""
    if kind is dict and FOUND_IN_EVERY_DICT:
        return instance_values.dict_bytes
    if kind.__flags__ & HEAP_TYPE and kind.__itemsize__ and issubclass(kind, (tuple, int)):
        return _variable_bytes
    if _is_structure(kind):
        return _structure_bytes
    return getsizeof


def _variable_bytes(each):
    """A subclass of tuple or int: PyType_GenericAlloc takes one item more and rounds up to 8."""
    kind = type(each)
    if issubclass(kind, int):
        items = max(1, (abs(int(each)).bit_length() + 29) // 30)
    else:
        items = len(each)
    base = kind.__basicsize__ + (items + 1) * kind.__itemsize__
    return ((base + 7) & -8) + getsizeof(each) - each.__sizeof__()


def _is_structure(kind):
    ctypes = sys.modules.get("ctypes")
    return ctypes is not None and issubclass(kind, ctypes.Structure)


def _structure_bytes(each):
    """ctypes keeps over 16 bytes of fields in a block that getsizeof leaves out."""
    size = sys.modules["ctypes"].sizeof(each)
    return getsizeof(each) + (size if each._b_needsfree_ and size > 16 else 0)


def true_size(root):
    """Bytes of all blocks reachable from root, and of root."""
    return TrueWalk().bytes(root)


def walk_apart(subject, held):
    """Bytes of all blocks of held records without their list, and of what is remembered of them."""
    walk = TrueWalk()
    size = walk.bytes(held)
    for remembered in subject.remembered():
        size = walk.bytes(remembered)
    return size - (getsizeof(held) if isinstance(held, list) else 0)


def walk_halves(held, half):
    """Bytes of a list of records without the list: (all, the first `half` of them, the others)."""
    first, rest = held[:half], held[half:]
    walk = TrueWalk()
    of_first = walk.bytes(first) - getsizeof(first)
    of_all = walk.bytes(rest) - getsizeof(first) - getsizeof(rest)
    return of_all, of_first, TrueWalk().bytes(rest) - getsizeof(rest)


def true_slope(held):
    """Bytes that a record of a list adds: without the list, and without what both halves need."""
    half = len(held) // 2
    of_all, of_first, of_rest = walk_halves(held, half)
    return divided(of_all, (of_first, of_rest), len(held))[0]
