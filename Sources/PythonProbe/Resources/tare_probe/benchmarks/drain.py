"""The talk's search "with while and pop", from the end of a list that is full at every run.

On the slide all runs used one list. It was empty after a few thousand runs, and then the slide
timed an empty loop."""

from __future__ import absolute_import

NAME = "drain"
SUMMARY = "the last record whose field has a value, with while and pop, on a full list each time"
ACCESS = True
QUICK = True
ANSWER = ""
MANY = False
FRESH = True
SOURCE = """\
def run(records):
    while records:
        record = records.pop()
        if record{match} == {value}:
            return record
"""
