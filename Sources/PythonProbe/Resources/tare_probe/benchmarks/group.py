"""Puts all records into lists by a field that repeats."""

from __future__ import absolute_import

NAME = "group"
SUMMARY = "all records in lists, one for each value of a field"
ACCESS = True
ANSWER = ""
MANY = True
KEY = "match"
SOURCE = """\
def run(records):
    groups = {}
    for record in records:
        groups.setdefault(record{match}, []).append(record)
    return groups
"""


def keyed(values):
    """What lists the answer: group after group, in the order in which values come up."""
    known, order = set(), []
    for value in values:
        if value not in known:
            known.add(value)
            order.append(value)
    return {}, lambda groups: [record for value in order for record in groups.get(value, ())]
