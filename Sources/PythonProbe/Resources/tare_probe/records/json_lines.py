"""JSON Lines: one record a line."""

from __future__ import absolute_import


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
