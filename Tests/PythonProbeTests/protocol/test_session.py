import os
import sys

import pytest

from probe_process import measure, outcomes, run
from sample_records import cargo_dataset, fields, request_dataset, scalar
from tare_probe.common import catalogue
from tare_probe.common.implementation import is_cpython, no_sizes

PLUGIN = """
NAME = "pairs"
SUMMARY = "a list of fields"
GIVES_UP = "names"
ACCESS = ("index",)
def record_type(shape):
    print("chatter of a plug-in")
    %s
"""
EXACT = "allocated" if no_sizes() else "deep-size"
DEEP = [{"metric": EXACT}]


def write(folder, body, name="pairs.py"):
    path = folder.join(name)
    path.write(PLUGIN % body)
    return str(path)


def test_describe_lists_everything():
    code, replies, _ = run({"task": "describe"})
    assert code == 0 and replies[-1] == {"event": "end"}
    for kind in ("loaders", "representations", "benchmarks", "metrics", "experiments"):
        found = [
            reply["name"]
            for reply in replies
            if reply["event"] == kind[:-1] and "counts" not in reply
        ]
        assert found == list(catalogue.names(kind))
    for reply in replies:
        if "available" in reply:
            assert reply["available"] is (reply["why"] is None)


def test_describe_sends_all_that_is_known_of_a_metric():
    _, replies, _ = run({"task": "describe"})
    found = [
        reply
        for reply in replies
        if reply["event"] == "metric" and reply["available"] and "counts" not in reply
    ]
    for reply in found:
        metric = catalogue.find("metrics", reply["name"])
        assert reply == {
            "event": "metric",
            "name": metric.NAME,
            "summary": metric.SUMMARY,
            "unit": metric.UNIT,
            "exact": metric.EXACT,
            "threshold": metric.THRESHOLD,
            "headline": metric.HEADLINE,
            "mode": metric.MODE,
            "quick": getattr(metric, "QUICK", False),
            "available": True,
            "why": None,
        }
    assert EXACT in [reply["name"] for reply in found]


def test_what_counts_instructions_is_described_where_it_is_asked_for():
    _, replies, _ = run({"task": "describe", "counting": True})
    counted = [reply for reply in replies if reply["event"] == "metric" and "counts" in reply]
    assert counted and len(set(reply["why"] for reply in counted)) == 1
    counters = [reply for reply in replies if reply["event"] == "counter"]
    assert len(counters) == counted[0]["available"]
    for reply in counters:
        assert [name for name, _ in reply["facts"]] == ["counter", "C library", "program"]


def test_a_representation_says_whether_it_is_quick_and_a_plugin_always_is(tmpdir):
    path = write(tmpdir, "return lambda *values: list(values)")
    replies = run({"task": "describe"})[1] + run({"task": "describe", "plugins": [path]})[1]
    quick = {each["name"]: each["quick"] for each in replies if each["event"] == "representation"}
    assert quick["dict"] is True and quick["list"] is False and quick["pairs"] is True


def test_the_first_benchmarks_are_quick_and_what_using_costs_is_not():
    replies = run({"task": "describe"})[1]
    quick = dict((each["name"], each["quick"]) for each in replies if each["event"] == "benchmark")
    assert quick["load"] is quick["filter-ids"] is True
    assert quick["iterate"] is quick["send"] is False


def test_memory_cells(tmpdir):
    code, replies, _ = measure(cargo_dataset(tmpdir.join("c.json")), "slots", "heap", DEEP)
    assert code == 0
    assert [reply["event"] for reply in replies] == ["ready", "begin", "cell", "end"]
    assert replies[2]["outcome"] == "measured" and replies[2]["values"]["total"] > 1000


def test_time_cells(tmpdir):
    lacking = ("equal", "hash") + (() if is_cpython() else ("free",))
    names = [name for name in catalogue.names("benchmarks") if name not in lacking]
    cells = [{"benchmark": name, "access": "key"} for name in names]
    code, replies, _ = measure(cargo_dataset(tmpdir.join("c.json")), "class", "time", cells)
    found = sorted(outcomes(replies), key=lambda reply: reply["cell"])
    assert code == 0 and [reply["outcome"] for reply in found] == ["measured"] * len(names)
    assert ["reference" in reply for reply in found] == [name != "load" for name in names]
    assert all(len(reply["cpu"]) >= 2 for reply in found)


def test_an_access_it_lacks_is_unavailable_and_the_rest_measured(tmpdir):
    cells = [{"benchmark": "filter", "access": "index"}, {"benchmark": "filter", "access": "key"}]
    _, replies, _ = measure(cargo_dataset(tmpdir.join("c.json")), "slots", "time", cells)
    found = sorted(outcomes(replies), key=lambda reply: reply["cell"])
    assert [reply["outcome"] for reply in found] == ["unavailable", "measured"]
    assert found[0]["why"] == "slots has no access by index"


def test_time_alone_does_not_import_tracemalloc_or_random(tmpdir):
    path = write(
        tmpdir,
        'import sys; raise ValueError([m for m in ("tracemalloc", "random") if m in sys.modules])',
    )
    cells = [{"benchmark": "filter", "access": "index"}]
    _, replies, _ = measure(
        cargo_dataset(tmpdir.join("c.json")), "pairs", "time", cells, plugins=[path]
    )
    assert "ValueError: []" in outcomes(replies)[0]["why"]


def test_a_plugin_is_measured_and_its_prints_stay_out_of_the_replies(tmpdir):
    path = write(tmpdir, "return lambda *values: list(values)")
    dataset = cargo_dataset(tmpdir.join("c.json"))
    code, replies, errors = measure(dataset, "pairs", "heap", DEEP, plugins=[path])
    assert code == 0 and outcomes(replies)[0]["outcome"] == "measured"
    assert "chatter of a plug-in" in errors


def test_a_plugin_with_a_wrong_field_is_a_wrong_answer_for_every_cell(tmpdir):
    path = write(tmpdir, "return lambda *values: list(values[:-1]) + [values[-1], 5][-1:]")
    schema = fields(("id", scalar("int")), ("n", scalar("int")))
    dataset = request_dataset(tmpdir.join("c.json"), [{"id": 1, "n": 2}], schema)
    code, replies, _ = measure(dataset, "pairs", "heap", DEEP * 2, plugins=[path])
    assert code == 0 and [reply["event"] for reply in replies] == ["cell", "cell", "end"]
    for reply in outcomes(replies):
        assert (reply["outcome"], reply["why"]) == ("wrong-answer", "record 0: n is an int of length 1 (ef2d127d), not an int of length 1 (d4735e3a)")


def test_a_plugin_that_raises_fails_with_file_and_line(tmpdir):
    path = write(tmpdir, "return 1 // 0")
    dataset = cargo_dataset(tmpdir.join("c.json"))
    _, replies, errors = measure(dataset, "pairs", "heap", DEEP, plugins=[path])
    found = outcomes(replies)[0]
    assert found["outcome"] == "failed"
    assert found["why"].startswith("ZeroDivisionError: ") and found["why"].endswith("(pairs.py:8)")
    assert "Traceback" in errors


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="RLIMIT_AS is kept on Linux")
def test_a_plugin_without_end_runs_out_of_memory(tmpdir):
    path = write(tmpdir, "return lambda *values: values + tuple([0] * (1 << 28))")
    limit = 1 << 30
    dataset = cargo_dataset(tmpdir.join("c.json"))
    code, replies, _ = measure(
        dataset, "pairs", "heap", DEEP, plugins=[path], limits={"memory": limit}
    )
    assert code == 0 and outcomes(replies)[0]["outcome"] == "failed"
    why = "out of memory (limit %d bytes, '--memory-limit' allows more)" % limit
    assert outcomes(replies)[0]["why"] == why


@pytest.mark.parametrize(
    "body, why",
    [
        ("x = 1\ny = 1 // 0\n", ":2: ZeroDivisionError: "),
        ("def (:\n", ":1: SyntaxError: "),
        ("NAME = 'a'\n", ":1: SUMMARY is missing"),
        (PLUGIN.replace('"pairs"', '"slots"') % "return list", "the name slots is taken"),
        (PLUGIN.replace('("index",)', '("touch",)') % "return list", "ACCESS must be a tuple of "),
        ("raise SystemExit(0)\n", ":1: SystemExit: 0"),
        ("x = 1\nraise KeyboardInterrupt()\n", ":2: KeyboardInterrupt"),
        ("raise ValueError('x' * 11000000)\n", ":1: ValueError: xxx"),
        (PLUGIN.replace('"pairs"', '""') % "return list", "NAME must be a text of 1 to 200 "),
        (PLUGIN.replace('"pairs"', "None") % "return list", "NAME must be a text of 1 to 200 "),
        (PLUGIN.replace('"pairs"', "5") % "return list", "NAME must be a text of 1 to 200 "),
        (PLUGIN.replace('"pairs"', '"a\\0b"') % "return list", "NAME must be a text of 1 to 200 "),
        (PLUGIN.replace('"names"', "7") % "return list", "GIVES_UP must be a text"),
        (PLUGIN.replace('("index",)', "([],)") % "return list", "ACCESS must be a tuple of "),
        (PLUGIN % "return list" + "PACKAGE = 5\n", "PACKAGE must be a text"),
        (PLUGIN % "return list" + "KIND = 'air'\n", "KIND must be one of dict, class, tuple, "),
        (PLUGIN % "return list" + "SOURCE = 'air'\n", "SOURCE must be one of records, text"),
        (
            PLUGIN % "return list" + "def why_not():\n    return 1 // 0\n",
            ":10: ZeroDivisionError: ",
        ),
    ],
)
def test_a_plugin_that_cannot_be_imported_is_refused(tmpdir, body, why):
    path = tmpdir.join("broken.py")
    path.write(body)
    code, replies, _ = run({"task": "describe", "plugins": [str(path)]})
    assert code == 65 and [reply["event"] for reply in replies] == ["error"]
    assert replies[0]["why"].startswith("plugin %s:" % path) and why in replies[0]["why"]
    assert len(replies[0]["why"].encode("utf-8")) <= 4096


def test_a_plugin_is_described_alone_and_briefly(tmpdir):
    body = PLUGIN % "return list" + "SUMMARY = 'x' * 10000\ndef why_not():\n    return 5\n"
    path = tmpdir.join("pairs.py")
    path.write(body)
    code, replies, _ = run({"task": "describe", "plugins": [str(path)]})
    assert code == 0 and [reply["event"] for reply in replies] == ["representation", "end"]
    found = replies[0]
    assert found["name"] == "pairs" and found["plugin"] is True and found["code"] == body
    assert len(found["summary"]) < 4096 and found["why"] == "int, where a text should be"


def test_a_reason_is_cut(tmpdir):
    path = write(tmpdir, 'raise ValueError("x" * 11000000)')
    dataset = cargo_dataset(tmpdir.join("c.json"))
    _, replies, _ = measure(dataset, "pairs", "heap", DEEP, plugins=[path])
    why = outcomes(replies)[0]["why"]
    assert why.startswith("ValueError: xxx") and len(why.encode("utf-8")) <= 4096


def test_a_child_that_a_plugin_forks_says_nothing(tmpdir):
    path = write(tmpdir, "import os; os.fork(); return lambda *values: list(values)")
    dataset = cargo_dataset(tmpdir.join("c.json"))
    code, replies, _ = measure(dataset, "pairs", "heap", DEEP, plugins=[path])
    assert code == 0
    assert [reply["event"] for reply in replies] == ["ready", "begin", "cell", "end"]


def test_closing_what_programs_open_leaves_the_channel_open(tmpdir):
    path = write(tmpdir, "import os; os.closerange(3, 60); return lambda *values: list(values)")
    dataset = cargo_dataset(tmpdir.join("c.json"))
    code, replies, _ = measure(dataset, "pairs", "heap", DEEP, plugins=[path])
    assert code == 0 and outcomes(replies)[0]["outcome"] == "measured"


@pytest.mark.parametrize(
    "request_line",
    [
        "",
        "[]",
        "nonsense",
        '{"protocol": 2}',
        '{"protocol": 1, "task": "dance"}',
        '{"protocol": 1, "task": "measure"}',
    ],
)
def test_a_request_it_does_not_know_is_refused(request_line):
    code, replies, _ = run(request_line)
    assert code == 64 and [reply["event"] for reply in replies] == ["error"]


def test_a_file_that_is_not_there_fails_every_cell(tmpdir):
    dataset = cargo_dataset(tmpdir.join("c.json"))
    os.remove(dataset["path"])
    _, replies, _ = measure(dataset, "dict", "heap", DEEP)
    assert outcomes(replies)[0]["outcome"] == "failed" and "c.json" in outcomes(replies)[0]["why"]


def test_another_number_of_records_fails(tmpdir):
    dataset = dict(cargo_dataset(tmpdir.join("c.json")), count=13)
    _, replies, _ = measure(dataset, "dict", "heap", DEEP)
    assert outcomes(replies)[0]["why"] == "the file holds 12, not 13 records"


def test_deep_nesting_goes_through(tmpdir):
    schema, data = scalar("int"), 7
    for _ in range(255):
        schema, data = fields(("a", schema)), {"a": data}
    dataset = request_dataset(tmpdir.join("deep.json"), [data], schema)
    for name in ("dict", "slots", "tuple"):
        code, replies, errors = measure(dataset, name, "heap", DEEP)
        assert code == 0 and outcomes(replies)[0]["outcome"] == "measured", (replies, errors)
