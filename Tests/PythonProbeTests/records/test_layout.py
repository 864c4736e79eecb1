import pytest

from sample_records import cargo, cargo_dataset, subject
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable, WrongAnswer
from tare_probe.memory.heap_pass import heap_pass
from tare_probe.records.dataset import Dataset
from tare_probe.records.layout import Layout
from tare_probe.records.payload import payload
from tare_probe.records.subject import Subject, prove
from tare_probe.timing.tasks import task

QUERIES = ("collect", "find-first", "first-id", "filter", "filter-ids")


class Columns(Layout):
    """A table of lists by path, as small as a layout can be."""

    rows = "range(len(records[0]))"
    shares_texts = True

    def __init__(self, paths):
        Layout.__init__(self)
        self.paths = paths

    def build(self, records):
        return tuple([self.read(record, path) for record in records] for path in self.paths)

    def read(self, record, path):
        for key in path:
            record = record[key]
        return record

    def value(self, place):
        return "records[%d][record]" % self.paths.index(place.path)


class Representation(object):
    NAME = "lists"
    ACCESS = ("key",)
    paths = [
        ("id",),
        ("product", "name"),
        ("product", "uid"),
        ("dates", "start"),
        ("dates", "end"),
    ]

    @classmethod
    def layout(cls, root, records):
        return Columns(cls.paths)


def lists(path, count=12):
    dataset = Dataset(cargo_dataset(path, count))
    loads = catalogue.find("loaders", "json")
    argument = loads.prepare(dataset.read(), dataset.format)
    return Subject(dataset, loads, Representation, argument)


@pytest.mark.parametrize("make", [lists, lambda path: subject(path, "json-bytes")])
def test_queries_of_a_layout_answer_as_dicts_do(tmpdir, make):
    one = make(tmpdir.join("a.json"))
    plain, held = prove(one)
    for name in QUERIES + ("build",):
        benchmark = catalogue.find("benchmarks", name)
        argument = plain if name == "build" else held
        reference = task(benchmark, one.twin(), plain, "key")
        task(benchmark, one, argument, "key").prove(reference)


def test_a_table_gives_no_record_up(tmpdir):
    one = lists(tmpdir.join("a.json"))
    with pytest.raises(Unavailable) as refused:
        task(catalogue.find("benchmarks", "drain"), one, one.make(), "key")
    assert refused.value.why == "lists is a table, which gives no record up"


def test_a_layout_that_mixes_fields_up_is_found_out(tmpdir):
    class Wrong(Representation):
        paths = Representation.paths[:1] + Representation.paths[2:0:-1] + Representation.paths[3:]

        @classmethod
        def layout(cls, root, records):
            made = Columns(Representation.paths)
            made.read = lambda record, path: Columns.read(
                made, record, cls.paths[Representation.paths.index(path)]
            )
            return made

    one = lists(tmpdir.join("a.json"))
    one.representation = Wrong
    with pytest.raises(WrongAnswer) as wrong:
        prove(one)
    assert wrong.value.why.startswith("record 0: product.name is a text of length 2 (")
    assert "u1" not in wrong.value.why


def test_payload_of_a_table_counts_equal_strings_once(tmpdir):
    one = lists(tmpdir.join("a.json"))
    texts = set()
    for record in cargo(12):
        texts.update(record["product"].values())
        texts.update(record["dates"].values())
    assert payload(one, one.make()) == 12 * 8 + sum(map(len, texts))


def test_a_record_more_of_a_table_is_its_part_of_the_columns(tmpdir):
    pytest.importorskip("tracemalloc")
    one = lists(tmpdir.join("a.json"), 600)
    dicts = subject(tmpdir.join("b.json"), "dict", 600)
    assert 5 * 8 < heap_pass(one).record < heap_pass(dicts).record
