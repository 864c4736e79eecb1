"""Counts under valgrind where there is one, in as few processes as tell."""

import compileall
import os
import sys
import tempfile

import pytest

import probe_process
from places import RESOURCES
from sample_records import cargo_dataset
from tare_probe.instructions import counters

LOSING = """\
NAME = "losing"
SUMMARY = GIVES_UP = "."
ACCESS = ("key",)

def build(records):
    return [dict(record, id=0) for record in records]
"""
SLOWER = """\
NAME = "slower"
SUMMARY = GIVES_UP = "."
ACCESS = ("key",)

class Record(dict):
    def __getitem__(self, name):
        return dict.__getitem__(self, name)

def build(records):
    return [Record(record) for record in records]
"""
COUNT = 200
ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "1"}
COUNTER, WHY = counters.best()
COUNTED = pytest.mark.skipif(COUNTER is None, reason=str(WHY))
CELLS = [
    {"representation": "dict", "benchmark": "filter", "access": "key"},
    {"representation": "slots", "benchmark": "filter", "access": "attribute"},
    {"representation": "slots", "benchmark": "free", "access": "none"},
    {"representation": "slower", "benchmark": "filter", "access": "key"},
    {"representation": "losing", "benchmark": "filter", "access": "key"},
    {"representation": "dict", "benchmark": "hash", "access": "none"},
]


def command(folder):
    """As the runner starts it (`CountingStart`)."""
    start = list(probe_process.FIXED_LAYOUT)
    if COUNTER.valgrind:
        start += [COUNTER.valgrind, "--tool=callgrind", "--command-line-only=yes", "--quiet"]
        start += ["--instr-atstart=no", "--callgrind-out-file=%s/callgrind" % folder]
    return start + [sys.executable, "-S", "-s", probe_process.PROBE, "count"]


def counts(tmpdir, cells):
    """The last word on each cell, in the order of CELLS."""
    plugins = []
    for name, text in (("losing", LOSING), ("slower", SLOWER)):
        path = tmpdir.join(name + ".py")
        path.write(text)
        plugins.append(str(path))
    numbered = [dict(cell, cell=CELLS.index(cell)) for cell in cells]
    folder = tempfile.mkdtemp(dir=str(tmpdir))
    environment = dict(ENVIRONMENT, TMPDIR=folder)
    code, replies, errors = probe_process.run(
        {
            "task": "count",
            "counter": COUNTER.name,
            "dataset": cargo_dataset(tmpdir.join("cargo.json"), COUNT),
            "loader": "json",
            "cells": numbered,
            "plugins": plugins,
        },
        command=command(folder),
        environment=environment,
    )
    # Valgrind tells of system calls that it does not know, on stderr.
    assert code == 0, errors
    found = dict((reply["cell"], reply) for reply in probe_process.outcomes(replies))
    return [found[number] for number in range(len(CELLS))]


@COUNTED
def test_counts_say_what_takes_more_and_do_not_depend_on_the_order_of_cells(tmpdir):
    # What the first process compiles would move its counts.
    compileall.compile_dir(RESOURCES, quiet=1)
    found = counts(tmpdir, CELLS)
    assert [reply["outcome"] for reply in found] == ["counted"] * 4 + [
        "wrong-answer",
        "unavailable",
    ]
    plain, slots, free, slower = [reply["counted"] for reply in found[:4]]
    assert slower > 1.5 * plain and slots < 1.1 * plain and free > 1000
    assert [reply["of"] for reply in found[:4]] == [COUNT] * 4
    again = counts(tmpdir, CELLS[::-1])
    for one, other in zip(found[:2], again[:2]):
        assert abs(one["counted"] - other["counted"]) < 0.001 * one["counted"]


def test_a_request_without_cells_is_refused(tmpdir):
    dataset = cargo_dataset(tmpdir.join("cargo.json"), 4)
    code, replies, _ = probe_process.run(
        {"task": "count", "counter": "perf", "dataset": dataset, "loader": "json", "cells": []},
        command=[sys.executable, "-S", "-s", probe_process.PROBE, "count"],
        environment=dict(ENVIRONMENT, TMPDIR=str(tmpdir)),
    )
    assert (code, replies[-1]["why"]) == (64, "there is no cell to count")
