"""One field of all records whose other field has a value."""

from __future__ import absolute_import

NAME = "filter-ids"
SUMMARY = "one field of all records whose other field has a value"
ACCESS = True
QUICK = True
ANSWER = "identify"
MANY = True
SOURCE = """\
def run(records):
    return [record{identify} for record in records if record{match} == {value}]
"""
