"""The fields of a record, whatever holds them; read without running code or making a dict."""

from typing import Any, Dict, Iterable, List, Optional, Tuple

from tare_probe.memory import instance_values
from tare_probe.memory.instance_attributes import attributes
from tare_probe.memory.instance_dicts import ABSENT, dict_of, members_of, peek
from tare_probe.memory.walk import CODE, FROZEN, LEAVES, MAPPINGS

NONE_OF_ITS_OWN = tuple(LEAVES) + CODE + (set, frozenset)


def fields_of(record: Any) -> Optional[List[Tuple[str, Any]]]:
    """(name, value) of each field, or None of what is no record.

    Items of tuples and lists are named [0], [1] and so on, those of named tuples by their names.
    """
    kind = type(record)
    if issubclass(kind, MAPPINGS):
        base: Any = dict if issubclass(kind, dict) else FROZEN
        return [(_name(key), value) for key, value in base.items(record)]
    if issubclass(kind, list):
        return _numbered(list.__iter__(record))
    if issubclass(kind, tuple):
        return _named(kind, list(tuple.__iter__(record)))
    if issubclass(kind, NONE_OF_ITS_OWN):
        return None
    return _slots(record) + _attributes(record) or None


def own_dict(record: Any) -> Optional[Dict[Any, Any]]:
    """The dict of an instance where it exists, or None."""
    kind = type(record)
    if not kind.__dictoffset__:
        return None
    held = instance_values.HERE
    if held.is_managed(kind):
        hidden: Optional[Dict[Any, Any]] = held.values(record)[2]
        if hidden is not None:
            return hidden
    own: Optional[Dict[Any, Any]] = dict_of(record, members_of(kind))
    return own


def _slots(record: Any) -> List[Tuple[str, Any]]:
    found = ((name, peek(record, name)) for name in members_of(type(record)))
    return [(name, value) for name, value in found if value is not ABSENT]


def _attributes(record: Any) -> List[Tuple[str, Any]]:
    own = own_dict(record)
    if own is None:
        return list(attributes(record))
    return [(_name(key), value) for key, value in dict.items(own)]


def _name(key: Any) -> str:
    return key if type(key) is str else "[%r]" % (key,)


def _named(kind: type, items: List[Any]) -> List[Tuple[str, Any]]:
    names = getattr(kind, "_fields", None)
    if isinstance(names, tuple) and len(names) == len(items):
        return list(zip(names, items))
    return _numbered(items)


def _numbered(items: Iterable[Any]) -> List[Tuple[str, Any]]:
    return [("[%d]" % number, value) for number, value in enumerate(items)]
