"""Gives one field of every record a value, in place."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Outcome, Unavailable
from tare_probe.records.shapes import dotted
from tare_probe.records.verify import same
from tare_probe.timing.tasks import Task

NAME = "update"
SUMMARY = "one field of every record given a value, in place"
ACCESS = True
ALONE = True
SOURCE = """\
def run(records):
    for record in records:
        record{match} = value
"""
FIXED = "a record of %s cannot be changed by %s"
SHARED = "changing %s of one record of %s changes it in others too"


def task(subject, records, style):
    """Writes the value that other benchmarks look for; the records are of this cell alone."""
    dataset = subject.dataset
    if not dataset.match:
        raise Unavailable("the dataset names no field to match")
    access = subject.access(style)
    source, place = access.steps(dataset.root, dataset.match)
    put = access.put(place, "record" + source)
    if put is None:
        raise Unavailable(FIXED % (subject.representation.NAME, style))
    first, target, what = put
    lines = [first] * bool(first)
    lines += ["for record in %s:" % access.rows, "    %s = %s" % (target, what)]
    text = "def run(records):\n%s\n" % "\n".join("    " + line for line in lines)
    value = access.held(dataset.match, dataset.value)
    run = define(text, "run", NAME, dict(access.names, value=value))
    _try(subject, run, access)
    return _Update(run, records, dataset.root, access)


class _Update(Task):
    def __init__(self, run, records, place, access):
        Task.__init__(self, run, records, place, access, many=True)

    def answer(self):
        """All records, once they are changed."""
        self.run(self.argument)
        return self.argument


def _try(subject, run, access):
    """Unavailable where a record cannot be changed, or not without an equal one."""
    dataset, name = subject.dataset, subject.representation.NAME
    twice = [subject.loader.load(subject.argument) for _ in range(2)]
    number = _other(twice[0], dataset)
    subject.forget()
    few = [plain[number] for plain in twice]
    if access.rows != "records":  # a table may take none but values that it has
        few += [plain for plain in twice[0] if same(_at(plain, dataset.match), dataset.value)][:1]
    held = subject.hold(few)
    subject.forget()
    try:
        run(held[:1] if access.rows == "records" else held)
    except (Outcome, MemoryError):
        raise
    except Exception:  # a class may refuse by any exception
        raise Unavailable(FIXED % (name, access.style))
    if access.rows != "records":
        return
    one, other = [], []
    read = access.reader(dataset.root, held)
    read(held[0], one)
    read(held[1], other)
    if same(one, other) and not same(_at(twice[0][number], dataset.match), dataset.value):
        raise Unavailable(SHARED % (dotted(tuple(dataset.match)), name))


def _other(plain, dataset):
    """The number of a record that has another value; of the first where none has."""
    for number, record in enumerate(plain):
        if not same(_at(record, dataset.match), dataset.value):
            return number
    return 0


def _at(record, path):
    for key in path:
        record = record[key]
    return record
