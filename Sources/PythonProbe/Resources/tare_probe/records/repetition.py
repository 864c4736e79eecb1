"""Equal values that plain records hold as several objects, field by field."""

from __future__ import absolute_import

from sys import getsizeof

TEXTS = (type(""), type(u""))
NUMBERS = (int, float, type(2**64))


class Repeated(object):
    """What one field holds.

    values: how many places hold one; distinct: values that differ; held: bytes of all objects, each
    once; saved: bytes less where equal values of one type are one object.
    """

    def __init__(self):
        self.values = 0
        self._objects = {}

    def add(self, value):
        self.values += 1
        self._objects[id(value)] = value

    def close(self):
        objects = self._objects.values()
        shared = dict(((type(each), each), each) for each in objects).values()
        self.distinct = len(shared)
        self.held = sum(map(getsizeof, objects))
        self.saved = self.held - sum(map(getsizeof, shared))
        self._objects = None
        return self


class Repetition(object):
    """Reads records, which must stay alive while it does."""

    def __init__(self, records):
        self._fields = {}
        self._keys = Repeated()
        for record in records:
            self._read(record, "")

    def fields(self):
        """[(field, Repeated), ...] with the most saved first; the field of all keys is None."""
        found = [(field, each.close()) for field, each in self._fields.items()]
        found.append((None, self._keys.close()))
        return sorted(found, key=lambda pair: (-pair[1].saved, pair[0] or ""))

    def _read(self, value, path):
        if isinstance(value, dict):
            for key, each in value.items():
                self._keys.add(key)
                self._read(each, "%s.%s" % (path, key) if path else key)
        elif isinstance(value, list):
            for each in value:
                self._read(each, path + "[]")
        elif isinstance(value, TEXTS + NUMBERS) and not isinstance(value, bool):
            field = self._fields.get(path)
            if field is None:
                field = self._fields[path] = Repeated()
            field.add(value)
