"""Makes a dict of all records by a field, then looks every one of them up."""

from __future__ import absolute_import

from tare_probe.timing.seeded_random import SeededRandom

NAME = "index"
SUMMARY = "a dict of all records by one field, then every one of them looked up by it"
ACCESS = True
ANSWER = ""
MANY = True
KEY = "identify"
SOURCE = """\
def run(records):
    known = {record{identify}: record for record in records}
    return [known[key] for key in keys]
"""


def keyed(values):
    """The keys to look up, in an order of their own; they are loaded apart from the records."""
    set(values)
    if any(value != value for value in values):
        raise TypeError("not even to itself is each of them equal")
    return {"keys": SeededRandom(0).shuffled(values)}, None
