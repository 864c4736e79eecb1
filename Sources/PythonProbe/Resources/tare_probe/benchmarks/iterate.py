"""Goes through all records and reads every field of each."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.common.outcomes import Unavailable, WrongAnswer
from tare_probe.records.every_field import every_field
from tare_probe.records.layout import ABSENT
from tare_probe.records.subject import plain_reader
from tare_probe.records.verify import prove_records
from tare_probe.timing.tasks import Task

NAME = "iterate"
SUMMARY = "every field of every record, read one after the other"
ACCESS = True
SOURCE = """\
def run(records):
    for record in records:
        fields = (
            record["id"],
            record["product"]["name"],
            record["product"]["uid"],
            record["quantity"]["value"],
            record["quantity"]["id"],
            record["dates"]["start"],
            record["dates"]["end"],
        )
    return fields
"""


def task(subject, records, style):
    """The fields of the last record; it is proved with those of all others."""
    root = subject.dataset.root
    if root.kind != "object" or root.nullable:
        raise Unavailable("not every record is an object, so not all have fields")
    access = subject.access(style)
    line, fields = every_field(access, root)
    read = "(%s)" % "".join(source + ", " for source, _ in fields)
    loop = "    for record in %s:\n" % access.rows
    unpack = "        %s\n" % line if line else ""
    last = "def run(records):\n%s%s        fields = %s\n    return fields\n"
    each = "def each(records):\n    found = []\n%s%s        found.append(%s)\n    return found\n"
    run = define(last % (loop, unpack, read), "run", NAME, access.names)
    of_each = define(each % (loop, unpack, read), "each", NAME, access.names)
    return _Fields(run, of_each, records, access, [place for _, place in fields])


class _Fields(Task):
    def __init__(self, run, of_each, records, access, places):
        Task.__init__(self, run, records, None, access)
        self.of_each = of_each
        self.places = places

    def prove(self, plain):
        """Raises WrongAnswer where a field of a record differs, or the last record is another."""
        ours, theirs = [_columns(each.of_each(each.argument)) for each in (self, plain)]
        lasts = [_columns([each.run(each.argument)]) for each in (self, plain)]
        if len(ours) != len(theirs):
            raise WrongAnswer("it reads %d fields, not %d" % (len(ours), len(theirs)))
        for place, mine, other in list(zip(self.places, ours, theirs)) + list(
            zip(self.places, *lasts)
        ):
            _prove(mine, other, place, self.access.reader(place, self.argument))


def _columns(rows):
    return list(zip(*rows))


def _prove(ours, theirs, place, read):
    here = [(one, other) for one, other in zip(ours, theirs) if not _is_absent(one, other)]
    mine, others = [one for one, _ in here], [other for _, other in here]
    prove_records(mine, others, place, read, plain_reader(place))


def _is_absent(one, other):
    """Whether both say that there is no value."""
    return other is None and (one is None or one is ABSENT)
