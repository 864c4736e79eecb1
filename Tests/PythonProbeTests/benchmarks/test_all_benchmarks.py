import pytest

from proving import ended, proved
from sample_records import cargo, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable
from tare_probe.timing.tasks import task

NAMES = [
    name
    for name in catalogue.names("representations")
    if name != "text" and why_not(catalogue.find("representations", name)) is None
]
BENCHMARKS = catalogue.names("benchmarks")


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_is_proved_or_says_why_there_is_none(tmpdir, name):
    one = subject(tmpdir.join("cargo.json"), name)
    for benchmark in BENCHMARKS:
        styles = one.representation.ACCESS
        for style in styles if catalogue.find("benchmarks", benchmark).ACCESS else (None,):
            try:
                proved(one, benchmark, style)
            except Unavailable as refused:
                assert name in refused.why or "garbage collector" in refused.why, benchmark


@pytest.mark.parametrize("name, refused", (
    ("dict", ["hash"]),
    ("tuple", ["update"]),
    ("namedtuple", ["update"]),
    ("class", ["equal", "hash"]),
    ("slots", ["equal", "hash"]),
    ("slots-unique", ["update", "deep-copy", "equal", "hash", "pickle", "unpickle", "send"]),
))
def test_what_cannot_be_done_and_nothing_else(tmpdir, name, refused):
    one = subject(tmpdir.join("cargo.json"), name)
    found = [each for each in BENCHMARKS if ended(one, each)]
    assert [each for each in found if each != "free"] == refused


def test_what_needs_access_is_proved_by_each(tmpdir):
    for style in ("attribute", "key"):
        ours, theirs = proved(subject(tmpdir.join("cargo.json"), "class"), "filter", style)
        assert len(ours.answer()) == len(theirs.answer()) == 4


def test_no_benchmark_changes_the_records_of_another(tmpdir):
    one = subject(tmpdir.join("cargo.json"), "dict")
    plain = one.make()
    for name in BENCHMARKS:
        benchmark = catalogue.find("benchmarks", name)
        if getattr(benchmark, "ALONE", False) or not getattr(benchmark, "NEEDS_RECORDS", True):
            continue
        style = "key" if benchmark.ACCESS else None
        try:
            task(benchmark, one, plain, style).answer()
        except (Unavailable, TypeError):
            assert name == "hash"
    assert plain == cargo(12)
