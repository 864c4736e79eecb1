"""Turns the text into plain objects with the loader; the representation has no part in it."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.timing.tasks import Task

NAME = "load"
SUMMARY = "the text turned into plain records by the loader, against the standard library's json"
ACCESS = False
QUICK = True
NEEDS_RECORDS = False
TIMES = "loaders"
SOURCE = """\
def run(text):
    return load(text)
"""


def task(subject, plain):
    """The loader over its prepared argument; what it returns is read as dicts."""
    access = subject.twin().access("key")
    return Task(subject.loader.load, subject.argument, subject.dataset.root, access, many=True)


def reference(subject):
    """The standard library's json on the same text; None for json itself."""
    json = catalogue.find("loaders", "json")
    return None if subject.loader is json else subject.twin(json)
