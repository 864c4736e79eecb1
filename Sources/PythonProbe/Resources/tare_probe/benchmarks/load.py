"""Turns the text into records with the loader: plain ones, or those that it makes itself."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.timing.tasks import Task

NAME = "load"
SUMMARY = "the text turned into records by the loader, against json and what is made of its dicts"
ACCESS = False
QUICK = True
NEEDS_RECORDS = False
TIMES = "loaders"
SOURCE = """\
def run(text):
    return load(text)
"""


def task(subject, plain):
    """The loader over its prepared argument, and what is built of the dicts that it gives."""
    return _Direct(subject) if subject.is_direct else _Loading(subject)


def reference(subject):
    """The standard library's json on the same text, and what is built of its dicts; None for it."""
    if subject.is_direct:
        return subject.by_dicts()
    json = catalogue.find("loaders", "json")
    return None if subject.loader is json else subject.twin(json)


class _Loading(Task):
    def __init__(self, subject):
        root, access = subject.dataset.root, subject.access()
        Task.__init__(self, subject.through, subject.argument, root, access, many=True)


class _Direct(_Loading):
    def __init__(self, subject):
        _Loading.__init__(self, subject)
        self.twin = subject.twin()

    def prove(self, other):
        """Both sides against plain dicts, for neither has any."""
        plain = _Loading(self.twin)
        for each in (self, other):
            Task.prove(each, plain)
