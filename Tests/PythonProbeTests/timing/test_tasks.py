import pytest

from sample_records import CARGO, cargo, request_dataset, subject
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable, WrongAnswer
from tare_probe.timing.tasks import Task, example, task

BENCHMARKS = catalogue.names("benchmarks")


@pytest.mark.parametrize(
    "name, answer",
    [
        ("collect", [record["dates"] for record in cargo(12)]),
        ("find-first", [cargo(12)[1]]),
        ("drain", [cargo(12)[10]]),
        ("first-id", [1000]),
        ("filter", [record for record in cargo(12) if record["id"] % 3 == 2]),
        ("filter-ids", [1001, 1004, 1007, 1010]),
        ("build", cargo(12)),
        ("load", cargo(12)),
    ],
)
def test_answers(tmpdir, name, answer):
    one = subject(tmpdir.join("cargo.json"), "dict")
    records = cargo(12)
    made = task(catalogue.find("benchmarks", name), one, records, "key")
    assert made.answer() == made.answer() == answer
    assert records == cargo(12)


def test_a_wrong_answer_is_seen(tmpdir):
    one = subject(tmpdir.join("cargo.json"), "dict")
    right = task(catalogue.find("benchmarks", "filter"), one, cargo(12), "key")
    wrong = Task(lambda records: records[:4], cargo(12), right.place, right.access, many=True)
    with pytest.raises(WrongAnswer):
        wrong.prove(right)
    nothing = Task(lambda records: None, cargo(12), right.place, right.access)
    first = task(catalogue.find("benchmarks", "find-first"), one, cargo(12), "key")
    with pytest.raises(WrongAnswer):
        nothing.prove(first)


def test_a_query_without_its_field_is_unavailable(tmpdir):
    dataset = request_dataset(tmpdir.join("d.json"), cargo(2), CARGO)
    one = subject(None, "dict", dataset=dataset)
    with pytest.raises(Unavailable) as refused:
        task(catalogue.find("benchmarks", "filter"), one, cargo(2), "key")
    assert refused.value.why == "the dataset names no field to match"


def test_examples_show_the_access_of_a_dict():
    for name in BENCHMARKS:
        source = example(catalogue.find("benchmarks", name))
        compile(source, name, "exec")
        assert source.startswith("def run(")
        assert not any(slot in source for slot in ("{match}", "{collect}", "{identify}"))
