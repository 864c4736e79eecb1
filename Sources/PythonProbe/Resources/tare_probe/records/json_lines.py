"""JSON Lines: one record a line."""

from __future__ import absolute_import

import json

from tare_probe.common.told import encoded


def prepare(text, format):
    """The text itself for format "array", the list of its lines for format "lines".

    Split at line feeds only: U+2028 may stand inside a JSON string.
    """
    if format == "array":
        return text
    return [line for line in text.split("\n") if line.strip()]


def load(argument, loads):
    """Applies `loads` to the text, or to each line."""
    if isinstance(argument, list):
        return [loads(line) for line in argument]
    return loads(argument)


def texts(text, format):
    """The text of each record, on one line, as it stands in the file.

    Line feeds of JSON stand between values only, so that blanks may take their place.
    """
    found = prepare(text, format) if format == "lines" else _items(text)
    return [each.replace("\n", " ").replace("\r", " ") for each in found]


def as_bytes(text, format):
    """The bytes of JSON Lines: the text of each record on one line."""
    lines = "\n".join(texts(text, format)) + "\n"
    return lines if isinstance(lines, bytes) else encoded(lines)


def _items(text):
    """The texts of the items of an array."""
    read, found = json.JSONDecoder().raw_decode, []
    at = _past(text, text.index("[") + 1, " \t\r\n")
    while text[at] != "]":
        _, end = read(text, at)
        found.append(text[at:end])
        at = _past(text, end, " \t\r\n,")
    return found


def _past(text, at, letters):
    while text[at] in letters:
        at += 1
    return at
