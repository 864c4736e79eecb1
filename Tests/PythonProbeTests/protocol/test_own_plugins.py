"""Plug-ins that are loaders and benchmarks: described, measured, proved, refused."""

import pytest

from probe_process import measure, outcomes, run
from sample_records import cargo_dataset
from tare_probe.common.implementation import no_sizes

EXACT = [{"metric": "allocated" if no_sizes() else "deep-size"}]
LOADER = """
import json, os
from tare_probe.records import json_lines
NAME = "mine"
SUMMARY = "a loader"
prepare = json_lines.prepare
def load(argument):
    records = json_lines.load(argument, json.loads)
    %s
    return records
"""
DIRECT = """
from tare_probe.loaders import lines_to_slots
NAME, SUMMARY, MAKES = "mine", "without dicts", "slots"
prepare = lines_to_slots.prepare
def maker(root, representation):
    load, types = lines_to_slots.maker(root, representation)
    def changed(argument):
        records = load(argument)
        %s
        return records
    return changed, types
"""
BENCHMARK = """
NAME = "mine"
SUMMARY = "a benchmark"
ACCESS = True
ANSWER = "identify"
MANY = True
def change(values): %s; return values
SOURCE = '''
def run(records):
    return [record{identify} for record in records][::-1]
'''
"""
OWN_TASK = BENCHMARK + """
from tare_probe.timing import tasks
def task(subject, records, style):
    made = tasks.query(find_all(), subject, records, style)
    run = made.run
    made.run = lambda records: change(run(records)) if subject.representation.NAME != "dict" else run(records)
    return made
def find_all():
    import sys
    return type("Query", (), dict(NAME=NAME, SOURCE=SOURCE, ANSWER=ANSWER, MANY=MANY))
"""


def write(folder, text):
    path = folder.join("mine.py")
    path.write(text)
    return str(path)


def ended(folder, text, representation="dict", loader="json", cells=EXACT, mode="heap"):
    """The outcome and the reason of the one cell that the plug-in is part of."""
    dataset = cargo_dataset(folder.join("c.json"))
    path = write(folder, text)
    _, replies, errors = measure(
        dataset, representation, mode, cells, plugins=[path], loader=loader)
    (found,) = outcomes(replies)
    return found["outcome"], found.get("why") or ""


def test_each_is_described_as_what_it_is(tmpdir):
    for text, event, makes in (
        (LOADER % "pass", "loader", None), (DIRECT % "pass", "loader", "slots"),
        (BENCHMARK % "pass", "benchmark", None),
    ):
        code, replies, errors = run({"task": "describe", "plugins": [write(tmpdir, text)]})
        assert code == 0, (replies, errors)
        assert [reply["event"] for reply in replies] == [event, "end"]
        found = replies[0]
        assert found["name"] == "mine" and found["plugin"] is True and len(found["digest"]) == 64
        assert found.get("makes") == makes


def test_a_loader_is_measured_and_what_it_changes_is_a_wrong_answer(tmpdir):
    assert ended(tmpdir, LOADER % "pass", loader="mine")[0] == "measured"
    wrong = ended(tmpdir, LOADER % "records[1]['id'] = 7", loader="mine")
    assert wrong[0] == "wrong-answer" and wrong[1].startswith("record 1: the loader gave ")
    assert ended(tmpdir, LOADER % "1 // 0", loader="mine")[0] == "failed"


def test_a_loader_without_dicts_is_measured_and_what_it_changes_is_a_wrong_answer(tmpdir):
    load = [{"benchmark": "load", "access": "none"}]
    assert ended(tmpdir, DIRECT % "pass", "slots", "mine")[0] == "measured"
    assert ended(tmpdir, DIRECT % "pass", "slots", "mine", load, "time")[0] == "measured"
    wrong = ended(tmpdir, DIRECT % "records[1].id = 7", "slots", "mine")
    assert wrong[0] == "wrong-answer" and wrong[1].startswith("record 1: id is ")


def test_a_benchmark_is_timed_and_another_answer_than_that_of_dicts_is_wrong(tmpdir):
    cells = [{"benchmark": "mine", "access": "attribute"}]
    assert ended(tmpdir, BENCHMARK % "pass", "slots", cells=cells, mode="time")[0] == "measured"
    wrong = ended(tmpdir, OWN_TASK % "values[0] = 7", "slots", cells=cells, mode="time")
    assert wrong[0] == "wrong-answer" and wrong[1].startswith("record 0: ")


@pytest.mark.parametrize(
    "text, why",
    [
        ((LOADER % "pass").replace('"mine"', '"orjson"'), "the name orjson is taken"),
        ((LOADER % "pass").replace("prepare =", "other ="), "prepare is missing"),
        ((LOADER % "pass") + "MAKES = 'slots'\n", "MAKES and maker(root, representation) need"),
        ((BENCHMARK % "pass").replace('"mine"', '"filter"'), "the name filter is taken"),
        ((BENCHMARK % "pass").replace("ACCESS = True", "ACCESS = 1"), "ACCESS must be True or"),
        ((BENCHMARK % "pass").replace('"identify"', '"all"'), "ANSWER must be one of "),
        ((BENCHMARK % "pass").replace("MANY = True", ""), "MANY must be True or False"),
        ((BENCHMARK % "pass").replace("SOURCE", "CODE"), "SOURCE is missing"),
    ],
)
def test_what_lacks_its_form_is_refused(tmpdir, text, why):
    code, replies, _ = run({"task": "describe", "plugins": [write(tmpdir, text)]})
    assert code == 65 and [reply["event"] for reply in replies] == ["error"]
    assert why in replies[0]["why"], replies[0]["why"]
