"""Runs the whole probe as the runner does and collects its replies."""

import json
import os
import subprocess
import sys

from conftest import RESOURCES

TIMING = {"samples": 2, "block": 0.0002, "warmups": 1, "longest": 1.0, "seed": 1}


PROBE = os.path.join(RESOURCES, "probe.py")


def run(request, probe=PROBE):
    """(exit status, replies, stderr) of one request; a str is sent as it is."""
    if isinstance(request, dict):
        request = json.dumps(dict({"protocol": 1, "packages": [], "plugins": []}, **request))
    command = [sys.executable, "-S", "-E", "-s", probe]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)
    out, errors = process.communicate(request.encode("utf-8") + b"\n")
    replies = [json.loads(line.decode("ascii")) for line in out.splitlines()]
    return process.returncode, replies, errors.decode("utf-8", "replace")


def measure(dataset, representation, mode, cells, **more):
    """The same for a task "measure" with the loader json; cells are numbered from 1."""
    numbered = [dict(cell, cell=number) for number, cell in enumerate(cells, 1)]
    request = {"task": "measure", "dataset": dataset, "loader": "json", "timing": TIMING}
    request.update(representation=representation, mode=mode, cells=numbered, **more)
    return run(request)


def outcomes(replies):
    return [reply for reply in replies if reply["event"] == "cell"]


def ask(names, probe=PROBE, **more):
    """The same for a task "experiments"; they are numbered from 0."""
    numbered = [{"experiment": number, "name": name} for number, name in enumerate(names)]
    return run(dict({"task": "experiments", "experiments": numbered}, **more), probe)


def findings(replies):
    return [reply for reply in replies if reply["event"] == "finding"]
