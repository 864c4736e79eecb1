"""Values of the user's data as bytes, and as a run file may tell them."""

from __future__ import absolute_import

import hashlib
import sys

WHOLE = (int, type(2**64))
PASS = ("strict",) if sys.version_info[0] == 2 else ("surrogatepass",)


def encoded(text):
    """UTF-8 in which half of a surrogate pair has its three bytes too."""
    return text.encode("utf-8", *PASS)


def described(value):
    """Kind and size of a value and eight digits of its SHA-256, which tell two values apart.

    The value itself stays with those whose data it is: reasons go into run files and onto pages.
    """
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, (bytes, type(u""))):
        data = encoded(value) if isinstance(value, type(u"")) else value
        return "a text of length %d (%s)" % (len(value), _digits(data))
    if isinstance(value, WHOLE):
        digits = "%d" % value
        return "an int of length %d (%s)" % (len(digits.lstrip("-")), _digits(digits))
    if isinstance(value, float):
        return "a float (%s)" % _digits(repr(value))
    if isinstance(value, list):
        return "a list of %d" % len(value)
    if isinstance(value, dict):
        return "an object of %d fields" % len(value)
    return "a value of type %s" % type(value).__name__


def _digits(data):
    if isinstance(data, type(u"")):
        data = data.encode("ascii")
    return hashlib.sha256(data).hexdigest()[:8]
