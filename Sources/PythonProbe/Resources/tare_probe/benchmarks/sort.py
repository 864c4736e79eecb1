"""Puts all records in the order of one field, by sorted with a key function."""

from __future__ import absolute_import

NAME = "sort"
SUMMARY = "all records in the order of one field, as a new list"
ACCESS = True
ANSWER = ""
MANY = True
KEY = "identify"
BY_ORDER = True
SOURCE = """\
def run(records):
    return sorted(records, key=lambda record: record{identify})
"""


def keyed(values):
    """Nothing more is needed; TypeError where the values have no order."""
    sorted(values)
    return {}, None
