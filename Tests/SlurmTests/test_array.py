"""The job scripts of docs/engines.md, run by a Slurm of its own.

Four tasks, of which one is killed while it measures and queued again; a dependent job merges them and makes
the site. What comes out has the cells of one run, and the same bytes in those that are exact.
"""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

import pytest

from cluster import Cluster

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARE = ROOT / ".build/debug/tare"
MATRIX = [
    "--offline", "--runtime", sys.executable, "--data", "small", "--data", "cargo", "--loader", "json",
    "--representation", "dict", "--representation", "slots", "--metric", "allocated", "--metric",
    "deep-size", "--benchmark", "filter", "--experiment", "small-integers", "--experiment", "size-*",
    "--budget", "1s", "--seed", "1",
]
ASKED = "--preset standard --data people.json"
NAMESPACE = "{urn:tare:run:3}"


def scripts():
    """The blocks of shell that Slurm reads: the array, then what merges."""
    text = (ROOT / "docs/engines.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(#!/bin/bash\n#SBATCH.*?)^```", text, re.M | re.S)
    assert len(blocks) == 2 and ASKED in blocks[0]
    return blocks[0].replace(ASKED, " ".join(MATRIX)), blocks[1]


@pytest.fixture
def cluster(tmp_path):
    folder = tmp_path / "slurm"
    folder.mkdir()
    cluster = Cluster(folder)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture
def work(tmp_path):
    """A folder with the scripts, and `tare` on PATH."""
    work = tmp_path / "work"
    (work / "bin").mkdir(parents=True)
    (work / "bin/tare").symlink_to(TARE)
    for name, text in zip(("tare-array.sh", "tare-merge.sh"), scripts()):
        (work / name).write_text(text)
    return work


def cells(file):
    """{(runtime, dataset, loader, representation, access, name): total or None, ...} and the findings."""
    root = xml.etree.ElementTree.parse(str(file)).getroot()
    found, answers = {}, set()
    results = root.find(NAMESPACE + "results")
    for process in results:
        if process.tag == NAMESPACE + "findings":
            answers |= {(process.get("runtime"), one.get("experiment")) for one in process}
            continue
        place = tuple(
            process.get(name) for name in ("runtime", "dataset", "loader", "representation"))
        for cell in process:
            if cell.tag == NAMESPACE + "metric":
                found[place + (cell.get("name"),)] = cell.get("total")
            elif cell.tag == NAMESPACE + "time":
                access = cell.get("access") or process.get("access")
                found[place + (access, cell.get("name"))] = None
    return found, answers


def test_an_array_with_a_task_that_is_killed_makes_the_run_of_one_machine(cluster, work):
    env = {"PATH": "%s:%s" % (work / "bin", cluster.environment["PATH"])}

    def slurm(*words):
        return cluster.run(list(words), cwd=str(work), env=env).strip()

    array = slurm("sbatch", "--parsable", "tare-array.sh")
    merge = slurm(
        "sbatch", "--parsable", "--dependency=afterany:" + array, "tare-merge.sh", array)

    shards = work / "shards" / array

    def parts(pattern):
        return sorted(shards.glob(pattern)) if shards.exists() else []

    # The first that has begun to measure.
    cluster.wait(lambda: parts("*.xml.part"), 300)
    task = re.search(r"-(\d)-of-4\.xml\.part$", parts("*.xml.part")[0].name).group(1)
    slurm("scontrol", "requeue", "%s_%s" % (array, task))
    cluster.wait(lambda: not slurm("squeue", "-h"), 600)

    said = "".join(file.read_text() for file in sorted(work.glob("*.log")))
    assert [re.search(r"-(\d)-of-4\.xml$", file.name).group(1) for file in sorted(
        parts("*.xml"), key=lambda file: file.name.split("-")[2])] == list("1234"), said
    assert "Restarts=1" in cluster.run(["scontrol", "show", "job", array]), said
    merged = list((work / "runs").glob("*.xml"))
    assert len(merged) == 1, (work / ("tare-merge-%s.log" % merge)).read_text()
    assert (work / "site/index.html").exists(), said

    alone = subprocess.run(
        [str(TARE), "run", "--runs", "alone"] + MATRIX, cwd=str(work), stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, universal_newlines=True)
    assert alone.returncode == 0, alone.stdout
    assert cells(merged[0]) == cells(next((work / "alone").glob("*.xml")))
