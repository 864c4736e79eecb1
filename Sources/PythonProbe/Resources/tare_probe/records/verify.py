"""Proves that what a representation or a benchmark gives back equals the plain dicts' answer."""

from __future__ import absolute_import

import sys

from tare_probe.common.outcomes import WrongAnswer
from tare_probe.common.told import described
from tare_probe.records.read_source import MISSING
from tare_probe.records.shapes import dotted

OLD = sys.version_info[0] == 2


def same(held, plain):
    """True where two scalars, or plain structures of them, are equal in value and type.

    bool is not int, int is not float and -0.0 is not 0.0. On 2.7 str and unicode are compared as
    text, int and long as numbers.
    """
    if type(held) is not type(plain):
        return OLD and _same_old(held, plain)
    if isinstance(held, dict):
        return len(held) == len(plain) and all(
            key in plain and same(value, plain[key]) for key, value in held.items()
        )
    if isinstance(held, list):
        return len(held) == len(plain) and all(map(same, held, plain))
    return held == plain and (type(held) is not float or repr(held) == repr(plain))


def _same_old(held, plain):
    if isinstance(held, bytes):
        held = held.decode("utf-8", "replace")
    if isinstance(plain, bytes):
        plain = plain.decode("utf-8", "replace")
    whole = (int, type(2**64))
    if isinstance(held, bool) or isinstance(plain, bool):
        return False
    numbers = isinstance(held, whole) and isinstance(plain, whole)
    texts = isinstance(held, type(u"")) and isinstance(plain, type(u""))
    return (numbers or texts) and held == plain


def prove_loaded(loaded, plain):
    """Raises WrongAnswer where a loader's plain records differ from the standard library's."""
    if type(loaded) is not list or len(loaded) != len(plain):
        raise WrongAnswer("the loader gave no list of %d records" % len(plain))
    for number, (one, other) in enumerate(zip(loaded, plain)):
        if not same(one, other):
            raise WrongAnswer(
                "record %d: the loader gave %s, not %s" % (number, short(one), short(other))
            )


def prove_records(held, plain, place, read_held, read_plain):
    """Raises WrongAnswer naming record, field and both values where held records differ.

    read_held, read_plain: readers of the place (see read_source). A reader of what is held in
    other types than the text has compares by itself, as `differs(held, plain)`.
    """
    if len(held) != len(plain):
        raise WrongAnswer("it holds %d records, not %d" % (len(held), len(plain)))
    if hasattr(read_held, "differs"):
        _prove_each(held, plain, read_held)
        return
    for number, (one, other) in enumerate(zip(held, plain)):
        ours, theirs = [], []
        read_plain(other, theirs)
        read_held(one, ours)
        if (
            ours != theirs
            or list(map(type, ours)) != list(map(type, theirs))
            or _zeros(ours) != _zeros(theirs)
        ):
            _compare(number, ours, theirs, place, other)


def _prove_each(held, plain, read_held):
    for number, (one, other) in enumerate(zip(held, plain)):
        found = read_held.differs(one, other)
        if found is not None:
            path, mine, theirs = found
            what = (number, dotted(path), short(mine), short(theirs))
            raise WrongAnswer("record %d: %s is %s, not %s" % what)


def _zeros(values):
    """The float zeros of a flat list as text, because -0.0 equals 0.0."""
    return [repr(value) for value in values if type(value) is float and not value]


def _compare(number, ours, theirs, place, plain):
    names = []
    _name(place, plain, names)
    for index, name in enumerate(names):
        one = ours[index] if index < len(ours) else MISSING
        other = theirs[index] if index < len(theirs) else MISSING
        if not same(one, other):
            what = (number, dotted(name), short(one), short(other))
            raise WrongAnswer("record %d: %s is %s, not %s" % what)
    if len(ours) != len(theirs):
        raise WrongAnswer("record %d: it has %d values, not %d" % (number, len(ours), len(theirs)))


def _name(place, value, names):
    """Appends the path of each item that a reader of this place puts on its flat list."""
    if isinstance(value, list):
        names.append(place.path)
        for item in value:
            _name(place.items, item, names)
    elif isinstance(value, dict) and place.shape is not None:
        if place.shape.ragged:
            names.append(place.path)
        for member in place.shape.members:
            if member.optional and member.key not in value:
                names.append(member.place.path)
            else:
                _name(member.place, value[member.key], names)
    else:
        names.append(place.path)


def short(value):
    """A value for a sentence: markers in words, all else by what it is."""
    if isinstance(value, tuple) and value and value[0] in ("missing", "list", "object"):
        return " of ".join(str(part) for part in value)
    return described(value)
