"""The talk's last test: all records whose field has a value."""

from __future__ import absolute_import

NAME = "filter"
SUMMARY = "all records whose field has a value, as a list"
ACCESS = True
QUICK = True
ANSWER = ""
MANY = True
SOURCE = """\
def run(records):
    return [record for record in records if record{match} == {value}]
"""
