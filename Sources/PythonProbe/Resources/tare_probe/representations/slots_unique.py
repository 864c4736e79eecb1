"""The talk's unique objects: slots, and one object for each set of arguments of the shared part.

The registry `_instances` is keyed by the text of the arguments, as on the slide; each class has
one of its own, or two classes with equal arguments would give each other's objects.
"""

from __future__ import absolute_import

from tare_probe.common.outcomes import Unavailable
from tare_probe.records.classes import record_class
from tare_probe.representations import slots
from tare_probe.writing.kinds import Plain

NAME = "slots-unique"
SUMMARY = "slots classes, equal parts shared: one object for each set of arguments"
GIVES_UP = "changing a shared part in one record only, and the time of the registry"
ACCESS = ("attribute", "key")
KIND = "shared"
QUICK = True
KEYED_BY = "attribute"
SHARES = True
WRITTEN = Plain(
    base="Base",
    slots=True,
    before=slots.WRITTEN.before,
    shared='''\
_instances = {}

def __new__(cls, *arguments):
    """One object for each set of arguments."""
    key = str(list(arguments))
    if key not in cls._instances:
        cls._instances[key] = super(%s, cls).__new__(cls)
    return cls._instances[key]
''',
)

_registries = []


def forget():
    """Empties the registries, so that the next load shares no object with this one."""
    for registry in _registries:
        registry.clear()


def remembered():
    """The registries: they hold the shared parts and the texts by which they are found."""
    return [registry for registry in _registries if registry]


def record_type(shape):
    """A slots class; for a shared shape one that gives equal arguments the same object."""
    if not shape.shared:
        return slots.record_type(shape)
    if not all(member.place.kind == "leaf" and not member.place.items for member in shape.members):
        raise Unavailable("the shared part %s holds more than scalars" % ".".join(shape.path))
    return record_class(shape, _unique_base(), slots=True)


def _unique_base():
    class Unique(slots.Base):
        """One object for each set of arguments."""

        __slots__ = ()
        _instances = {}

        def __new__(cls, *args, **kwargs):
            arguments = str(list(args) + list(kwargs.values()))
            if arguments in cls._instances:
                return cls._instances[arguments]
            made = super(Unique, cls).__new__(cls)
            cls._instances[arguments] = made
            return made

    _registries.append(Unique._instances)
    return Unique
