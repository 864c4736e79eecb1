"""The whole file as one str, nothing parsed: the floor of the talk's first table."""

from __future__ import absolute_import

NAME = "text"
SUMMARY = "the file as one str, not parsed"
GIVES_UP = "any access to records and fields before it is parsed"
ACCESS = ()
KIND = "packed"
QUICK = True
SOURCE = "text"


def record_type(shape):
    """There are no records."""
    return None
