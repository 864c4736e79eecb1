"""How the fields of a user's class are reached, and what proves that they hold the records."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.models.conversions import conversion_of, fits
from tare_probe.models.field import UNKNOWN
from tare_probe.records.access import Access
from tare_probe.records.payload import size


class ModelAccess(Access):
    """Reads fields as the user's classes have them: attributes here, keys or places there."""

    def __init__(self, model, style, root):
        Access.__init__(self, model, style)
        self.root = root
        self._holders = {}
        self._nodes = {}
        self._note(root)

    def _note(self, node):
        self._nodes[id(node.place)] = node
        for member, field, part in node.parts or ():
            self._holders[id(member)] = node, field, part
            self._note(part)
        if node.items is not None:
            self._note(node.items)

    def _style(self, node):
        """The style by which an object's fields are read: its own first where it lacks this one."""
        styles = ("key",) if node.kind is None else node.kind.ACCESS
        return self.style if self.style in styles else styles[0]

    def step(self, member):
        """The source that follows an object to reach one of its fields."""
        node, field, _ = self._holders[id(member)]
        style = self._style(node)
        if style == "index":
            return "[%d]" % field.index
        if style == "key":
            return "[%s]" % literal(member.key if field is None else field.name)
        return "." + field.name

    def there(self, member, source):
        """The source that tells whether a field that may be missing is there."""
        node, field, part = self._holders[id(member)]
        if self._style(node) == "key":
            return "(%s in %s)" % (literal(member.key if field is None else field.name), source)
        return "(%s%s is not None)" % (source, self.step(member)) if part.absent is None else "True"

    def held(self, path, value):
        """A plain value as it is held at a path."""
        node = self.root
        for key in path:
            node = next(part for member, _, part in node.parts if member.key == key)
        conversion = node.wanted.conversion
        if conversion is None or value is None or not node.place.scalars - node.wanted.scalars:
            return value
        return conversion.made(value)

    def size(self, value):
        """Bytes of a value itself, as `payload` counts them."""
        conversion = conversion_of(type(value))
        return size(value) if conversion is None else conversion.size

    def reader(self, place, records):
        """What reads, and compares, the values that are held of a place."""
        return _Reader(self, self._nodes[id(place)])

    def get(self, node, field, member, value):
        """What an object holds in a field."""
        style = self._style(node)
        if style == "key":
            return value[member.key if field is None else field.name]
        return value[field.index] if style == "index" else getattr(value, field.name)


class _Reader(object):
    """Appends the values that are held, called as `read(value, flat)`; finds the first that differs
    from a plain record."""

    def __init__(self, access, node):
        self._access = access
        self._node = node

    def __call__(self, value, flat):
        self._read(self._node, value, flat)

    def _read(self, node, value, flat):
        if node.parts is not None and _is_object(node, value):
            for member, field, part in node.parts:
                try:
                    held = self._access.get(node, field, member, value)
                except (KeyError, AttributeError):
                    continue
                self._read(part, held, flat)
        elif node.items is not None and isinstance(value, (list, tuple)):
            for item in value:
                self._read(node.items, item, flat)
        else:
            flat.append(value)

    def differs(self, held, plain):
        """(path, held value, plain value) of the first difference; None where there is none."""
        return self._differs(self._node, held, plain)

    def _differs(self, node, held, plain):
        path = node.place.path
        if isinstance(plain, dict):
            if node.parts is None or not _is_object(node, held):
                return path, held, plain
            if node.cls is None and set(held) != set(plain):
                return path, held, plain
            return self._object(node, held, plain)
        if isinstance(plain, list):
            if node.items is None or type(held) not in (list, tuple) or len(held) != len(plain):
                return path, held, plain
            found = (self._differs(node.items, *pair) for pair in zip(held, plain))
            return next((each for each in found if each is not None), None)
        if fits(held, plain):
            return None
        # Where a dict gives None for what is missing, the class has what it holds instead.
        is_default = plain is None and node.absent is not UNKNOWN and held == node.absent
        return None if is_default else (path, held, plain)

    def _object(self, node, held, plain):
        for member, field, part in node.parts:
            try:
                value = self._access.get(node, field, member, held)
            except (KeyError, AttributeError):
                if member.key not in plain:
                    continue
                return part.place.path, _Nothing(), plain[member.key]
            if member.key not in plain:
                if part.absent is not UNKNOWN and value != part.absent:
                    return part.place.path, value, None
                continue
            found = self._differs(part, value, plain[member.key])
            if found is not None:
                return found
        return None


class _Nothing(object):
    """What stands where an object has no such attribute."""


def _is_object(node, value):
    if node.cls is None or node.kind.KIND == "dict":
        return isinstance(value, dict)
    return isinstance(value, node.cls)
