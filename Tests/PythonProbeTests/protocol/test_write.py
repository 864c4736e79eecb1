"""The task "write", through the whole probe."""

import sys

from probe_process import run
from sample_records import CARGO, cargo, request_dataset

MINE = """
from tare_probe.writing.kinds import Plain

NAME, SUMMARY, GIVES_UP, ACCESS = "mine", "mine", "nothing", ("attribute",)
WRITTEN = %s

def record_type(shape):
    pass
"""


def write(tmpdir, names, **more):
    """(exit status, replies but the last) of a request to write modules."""
    dataset = request_dataset(tmpdir.join("cargo.json"), cargo(3), CARGO)
    request = dict({"task": "write", "dataset": dataset, "loader": "json"}, **more)
    status, replies, errors = run(dict(request, representations=names))
    assert replies[-1]["event"] in ("end", "error"), errors
    return status, replies


def test_a_text_or_a_reason_for_each_representation(tmpdir):
    status, (slots, unique, end) = write(tmpdir, ["slots", "slots-unique"])
    assert (status, end["event"]) == (0, "end")
    assert "class Cargo(Base):" in slots["text"] and slots["why"] is None
    assert (unique["text"], unique["why"]) == (None, "the dataset names no part to share")


def test_what_is_unknown_is_refused(tmpdir):
    status, replies = write(tmpdir, ["slotz"])
    assert (status, replies[0]["why"]) == (64, "representations has no slotz")


def test_a_plug_in_says_how_it_is_written(tmpdir):
    path = tmpdir.join("mine.py")
    path.write(MINE % 'Plain(base="object")')
    _, replies = write(tmpdir, ["mine"], plugins=[str(path)])
    assert "class Cargo" in replies[0]["text"]
    path.write(MINE % "None")
    _, replies = write(tmpdir, ["mine"], plugins=[str(path)])
    assert replies[0]["why"] == "mine does not say how to write it: its file has no WRITTEN"
    path.write(MINE % "1")
    status, replies = write(tmpdir, ["mine"], plugins=[str(path)])
    assert status == 0 and replies[0]["why"].startswith("AttributeError: ")


def test_a_module_needs_no_package(tmpdir):
    names = "msgspec-struct pandas pyarrow-table polars recordclass frozendict-builtin".split()
    _, replies = write(tmpdir, names)
    assert all(reply["text"] for reply in replies[:-1]), sys.version
