"""A benchmark made ready: the function to time, its argument, and what its answer consists of."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define, literal
from tare_probe.common.outcomes import Unavailable, sentence
from tare_probe.records.namespace import EVERYWHERE
from tare_probe.records.shapes import dotted
from tare_probe.records.subject import plain_reader
from tare_probe.records.verify import prove_records


class Task(object):
    """`run(argument)` is one run; fresh: each run needs a list of records of its own.

    place: where in the records the answer's values come from; many: the answer is a list of them;
    listed: makes such a list of an answer that is none; access: how to read them. namespace: what
    to enter before it runs.
    """

    namespace = EVERYWHERE

    def __init__(self, run, argument, place, access, many=False, fresh=False, listed=None):
        self.run = run
        self.argument = argument
        self.place = place
        self.access = access
        self.many = many
        self.fresh = fresh
        self.listed = listed

    def answer(self):
        """The answer of one run, as a list of values."""
        answer = self.run(list(self.argument) if self.fresh else self.argument)
        if self.listed is not None:
            return self.listed(answer)
        return answer if self.many else [answer]

    def prove(self, plain):
        """Raises WrongAnswer where this answer differs from the same task's on plain dicts."""
        ours, theirs = self.answer(), plain.answer()
        ours, records = self.access.unfold(ours, self.argument)
        if not self.many and (ours == [None] or theirs == [None]):
            ours = [] if ours == [None] else ours
            theirs = [] if theirs == [None] else theirs
        read_ours = self.access.reader(self.place, records)
        prove_records(ours, theirs, self.place, read_ours, plain_reader(self.place))


def query(benchmark, subject, records, style):
    """The task of a benchmark that is a query: its SOURCE with the access filled in.

    SOURCE has the slots {collect}, {match}, {identify} (what follows `record`) and {value}, and
    goes through "in records" or "(records, key="; ANSWER names the slot the answer's values come
    from, "" for whole records. KEY names a slot, of whose values in all plain records
    `keyed(values)` makes (names that SOURCE uses, what lists the answer); it raises TypeError
    where they cannot serve as keys.
    """
    access = subject.access(style)
    if getattr(benchmark, "FRESH", False) and access.rows != "records":
        raise Unavailable("%s is a table, which gives no record up" % subject.representation.NAME)
    dataset, listed = subject.dataset, None
    text, places = benchmark.SOURCE, {"": dataset.root}
    for need in ("collect", "match", "identify"):
        slot = "record{%s}" % need
        if slot not in text:
            continue
        path = getattr(dataset, need)
        if not path:
            raise Unavailable("the dataset names no field to %s" % need)
        source, places[need] = access.reach(dataset.root, path)
        text = text.replace(slot, source)
    names = dict(access.names)
    if "{value}" in text:
        wanted = access.held(dataset.match, dataset.value) if dataset.match else dataset.value
        is_plain = wanted is dataset.value
        names.update({} if is_plain else {"wanted": wanted})
        text = text.replace("{value}", literal(wanted) if is_plain else "wanted")
    text = text.replace("in records", "in " + access.rows)
    text = text.replace("(records, key=", "(%s, key=" % access.rows)
    if hasattr(benchmark, "KEY"):
        added, listed = _keyed(benchmark, subject, access)
        names.update(added)
    run = define(text, "run", benchmark.NAME, names)
    fresh = getattr(benchmark, "FRESH", False)
    return Task(run, records, places[benchmark.ANSWER], access, benchmark.MANY, fresh, listed)


def _keyed(benchmark, subject, access):
    """What the benchmark makes of the values at its KEY; Unavailable where they are no keys."""
    path = getattr(subject.dataset, benchmark.KEY)
    values = subject.loader.load(subject.argument)
    for step in path:
        values = [value[step] for value in values]
    try:
        held = [access.held(path, value) for value in values]
        if getattr(benchmark, "BY_ORDER", False) and _order(held) != _order(values):
            raise Unavailable("what %s is held as has another order" % dotted(tuple(path)))
        return benchmark.keyed(held)
    except TypeError as error:
        what = (dotted(tuple(path)), benchmark.NAME, sentence(error))
        raise Unavailable("the values of %s are no keys to %s by: %s" % what)


def _order(values):
    """The positions of values in their order."""
    return sorted(range(len(values)), key=values.__getitem__)


def task(benchmark, subject, records, style):
    """The task of any benchmark; one that is no query brings its own `task`."""
    own = getattr(benchmark, "task", None)
    if own is not None:
        return own(subject, records, style) if benchmark.ACCESS else own(subject, records)
    return query(benchmark, subject, records, style)


# describe shows each query for the talk's cargo held as dicts.
EXAMPLE = {
    "{collect}": '["dates"]',
    "{match}": '["product"]["name"]',
    "{identify}": '["id"]',
    "{value}": '"Elec\'sOil"',
}


def example(benchmark):
    """The source of a benchmark as shown on a page, with the access of a dict."""
    text = benchmark.SOURCE
    for slot, filled in EXAMPLE.items():
        text = text.replace(slot, filled)
    return text
