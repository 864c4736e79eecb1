"""Puts a long call or display on several lines, one item each."""

from __future__ import absolute_import

import re

LONGEST = 92
OPENING, CLOSING = "([{", ")]}"


def wrapped(line):
    """The lines of one statement, in which every quotation mark is a double one."""
    pairs, commas = _brackets(line)
    opening = min(pairs) if pairs else None
    if opening is None or pairs[opening] != len(line) - 1:
        return [line]
    if len(line) <= LONGEST:
        # A display of a tuple as the probe writes it ends in a comma.
        return [re.sub(", [)]$", ",)" if _count(commas, opening) == 1 else ")", line)]
    # `Map({a: b})` has one item, whose items are meant.
    while opening + 1 in pairs and pairs[opening + 1] == pairs[opening] - 1:
        opening += 1
    places = [place for place, around in commas if around == opening]
    starts = [opening] + places
    ends = places + [pairs[opening]]
    items = [line[start + 1 : end].strip() for start, end in zip(starts, ends)]
    lines = ["    %s," % item for item in items if item]
    return [line[: opening + 1]] + lines + [line[pairs[opening] :]]


def _count(commas, opening):
    return len([place for place, around in commas if around == opening])


def _brackets(line):
    """({place of a bracket: place of that which closes it}, [(comma, bracket around it)])."""
    pairs, commas, opened = {}, [], []
    quoted = escaped = False
    for place, letter in enumerate(line):
        if escaped:
            escaped = False
        elif quoted:
            escaped = letter == "\\"
            quoted = letter != '"'
        elif letter == '"':
            quoted = True
        elif letter in OPENING:
            opened.append(place)
        elif letter in CLOSING:
            pairs[opened.pop()] = place
        elif letter == "," and opened:
            commas.append((place, opened[-1]))
    return pairs, commas
