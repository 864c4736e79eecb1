"""How much of what foreign code says is passed on."""

from __future__ import absolute_import

import sys

TEXT = (str, type(u""))
LONGEST_REASON = 4096
"""Bytes in UTF-8."""
HALVES = "backslashreplace" if sys.version_info[0] > 2 else "strict"
"""How halves of pairs, which have no form in UTF-8, are written: as JSON does."""
LONGEST_NAME = 200
"""Characters."""


def cut(text, most=LONGEST_REASON):
    """The text in no more bytes of UTF-8 than that; what is left out is shown by an ellipsis."""
    if not isinstance(text, TEXT):
        text = "%s, where a text should be" % type(text).__name__
    if isinstance(text, bytes):  # 2.7
        text = text[: most + 1].decode("utf-8", "replace")
    # A character takes one byte or more.
    data = text[: most + 1].encode("utf-8", HALVES)
    if len(data) <= most:
        return data.decode("utf-8")
    return data[: most - 3].decode("utf-8", "ignore") + u"\u2026"


def is_name(text):
    """Whether it can be the name of something: 1 to 200 characters that can be seen."""
    if not isinstance(text, TEXT) or not 1 <= len(text) <= LONGEST_NAME:
        return False
    try:
        text = text.decode("utf-8") if isinstance(text, bytes) else text
        text.encode("utf-8")
    except UnicodeError:
        return False
    return all(ord(letter) > 0x20 and not 0x7F <= ord(letter) < 0xA1 for letter in text)
