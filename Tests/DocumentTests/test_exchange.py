"""What `tare export` writes is read by the tools themselves, and what they write by `tare import`."""

import csv
import io
import json

import pytest
from documents import tare


def exported(folder, form):
    """The newest small run in a form."""
    done = tare(folder, ["export", "head", "--format", form])
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_pyperf_reads_a_run_and_writes_it_back(folder):
    pyperf = pytest.importorskip("pyperf")
    path = folder / "exported.json"
    path.write_text(exported(folder, "pyperf"))
    suite = pyperf.BenchmarkSuite.load(str(path))
    read = {each.get_name(): each.median() for each in suite.get_benchmarks()}
    results = json.loads(exported(folder, "json"))["results"]
    assert sorted(read.values()) == sorted(each["value"] for each in results if "value" in each)
    suite.dump(str(folder / "written.json"))
    done = tare(folder, ["import", "written.json", "--runs", "written"])
    assert done.returncode == 0, done.stderr
    assert "%d results, %d samples" % (len(read), len(read)) in done.stdout


def test_a_spreadsheet_has_a_line_for_each_result(folder):
    rows = list(csv.DictReader(io.StringIO(exported(folder, "csv"))))
    results = json.loads(exported(folder, "json"))["results"]
    assert [row["name"] for row in rows] == [each["name"] for each in results]
    values = [float(row["value"]) if row["value"] else None for row in rows]
    assert values == [each.get("value") for each in results]
    # What has no figure says why.
    assert all(row["value"] or row["why"] for row in rows)


def test_bencher_and_the_action_have_their_shapes(folder):
    figures = json.loads(exported(folder, "bmf"))
    assert all("value" in each for measures in figures.values() for each in measures.values())
    benches = json.loads(exported(folder, "github-action-benchmark"))
    assert benches and all({"name", "unit", "value"} <= set(each) for each in benches)


def test_what_is_no_tools_file_is_refused_with_its_line(folder):
    (folder / "broken.json").write_text('{"version": "1.0",\n"benchmarks": [{"runs": []}]}')
    done = tare(folder, ["import", "broken.json"])
    assert done.returncode == 65
    assert "broken.json:2: 'benchmarks[0]' has no 'name' in its metadata" in done.stderr
