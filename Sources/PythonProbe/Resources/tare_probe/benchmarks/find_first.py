"""The talk's `find_product_with_name`: the first record whose field has a value.

In the talk's data that is the record at position 1, so two steps are timed."""

from __future__ import absolute_import

NAME = "find-first"
SUMMARY = "the first record whose field has a value, with for"
ACCESS = True
QUICK = True
ANSWER = ""
MANY = False
SOURCE = """\
def run(records):
    for record in records:
        if record{match} == {value}:
            return record
"""
