import pytest
from probe_process import measure, outcomes
from sample_records import cargo_dataset, subject

from tare_probe.common import catalogue
from tare_probe.timing import paired_timing
from tare_probe.timing.paired_timing import ROW
from tare_probe.timing.timer import Timer

SETTINGS = {"samples": 6, "block": 0.0002, "warmups": 1, "longest": 10.0, "seed": 7}


@pytest.fixture
def undisturbed(monkeypatch):
    """No turn is repeated because the machine was restless."""
    monkeypatch.setattr(paired_timing, "SAME", float("inf"))


def timed(tmpdir, cells, **settings):
    """(cells in the order in which their code ran, replies by cell) of a slots class."""
    timer = Timer(subject(tmpdir.join("c.json"), "slots"), dict(SETTINGS, **settings))
    began, replies = [], {}
    timer.measure(
        [(cell, catalogue.find("benchmarks", cell["benchmark"])) for cell in cells],
        lambda cell: began.append((cell["benchmark"], cell["access"])),
        lambda cell, reply: replies.setdefault((cell["benchmark"], cell["access"]), reply),
    )
    return began, replies


def cells(*names, **more):
    return [{"benchmark": name, "access": more.get("access", "key")} for name in names]


def test_cells_on_the_same_records_take_turns_in_random_order(tmpdir, undisturbed):
    began, replies = timed(tmpdir, cells("filter", "collect", "first-id"), samples=6 * ROW)
    assert sorted(name for name, _ in replies) == ["collect", "filter", "first-id"]
    turns = [began[start : start + 3] for start in range(3, 21, 3)]
    assert all(len(set(turn)) == 3 for turn in turns)
    assert len(set(map(tuple, turns))) > 1
    assert all(len(reply["cpu"]) == 6 * ROW for reply in replies.values())


def test_the_seed_decides_the_order(tmpdir, undisturbed):
    asked = cells("filter", "collect", "first-id")
    first, second, other = [timed(tmpdir, asked, seed=seed)[0] for seed in (1, 1, 2)]
    assert first == second != other


def test_cells_by_another_access_have_records_and_turns_of_their_own(tmpdir):
    asked = cells("filter", "collect") + cells("filter", "collect", access="attribute")
    began, _ = timed(tmpdir, asked)
    styles = [style for _, style in began]
    assert sorted([styles[0], styles[-1]]) == ["attribute", "key"]
    assert styles == sorted(styles, reverse=styles[0] == "key")


def test_a_cell_that_fails_leaves_the_others_be(tmpdir):
    _, replies = timed(tmpdir, cells("filter") + cells("filter", access="index"))
    assert "cpu" in replies["filter", "key"]
    assert "no access by index" in str(replies["filter", "index"])


def test_what_was_proved_before_is_not_proved_again(tmpdir):
    path = tmpdir.join("mine.py")
    path.write(
        """
NAME, SUMMARY, GIVES_UP, ACCESS, KEYED_BY = "mine", "", "", ("key",), "key"


def record_type(shape):
    return lambda *values: dict(zip([field for field, _ in shape.fields], values), id=5)
"""
    )
    dataset = cargo_dataset(tmpdir.join("c.json"))
    outcomes_of = []
    for proved in (False, True):
        asked = cells("filter") + cells("collect") + cells("first-id")
        _, replies, _ = measure(
            dataset, "mine", "time", asked, plugins=[str(path)], proved=proved
        )
        found = sorted(outcomes(replies), key=lambda reply: reply["cell"])
        outcomes_of.append([reply["outcome"] for reply in found])
    wrong = "wrong-answer"
    assert outcomes_of == [[wrong] * 3, ["measured"] * 3]


def test_the_machine_is_watched_meanwhile(tmpdir):
    dataset = cargo_dataset(tmpdir.join("c.json"))
    code, replies, _ = measure(dataset, "tuple", "time", cells("filter", access="index"))
    assert code == 0 and len(outcomes(replies)) == 1
    pulse = [reply for reply in replies if reply["event"] == "pulse"][0]
    turns = len(outcomes(replies)[0]["cpu"])
    assert len(pulse["steps"]["cpu"]) == len(pulse["memory"]["wall"]) == turns >= 2
    ready = [reply for reply in replies if reply["event"] == "ready"][0]
    assert ready["gc"].startswith("on")
