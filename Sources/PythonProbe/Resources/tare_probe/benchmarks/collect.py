"""The talk's `find_all_dates`: one field of every record, as a list."""

from __future__ import absolute_import

NAME = "collect"
SUMMARY = "one field of every record, as a list (the talk: all dates)"
ACCESS = True
QUICK = True
ANSWER = "collect"
MANY = True
SOURCE = """\
def run(records):
    return [record{collect} for record in records]
"""
