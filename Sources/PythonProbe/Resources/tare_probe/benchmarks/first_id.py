"""The talk's `get_id`: one field of the first record."""

from __future__ import absolute_import

NAME = "first-id"
SUMMARY = "one field of the first record"
ACCESS = True
QUICK = True
ANSWER = "identify"
MANY = False
SOURCE = """\
def run(records):
    for record in records:
        return record{identify}
"""
