"""Runs the whole probe as the runner does and collects its replies."""

import json
import os
import platform
import subprocess
import sys

from places import RESOURCES

TIMING = {"samples": 2, "block": 0.0002, "warmups": 1, "longest": 1.0, "seed": 1}


PROBE = os.path.join(RESOURCES, "probe.py")


def _fixed_layout():
    """The start of a command that gives a process the same addresses each time; empty without one.

    As the runner has it for everything but times. Of a random layout one process in sixty keeps
    twelve bytes more of the classes it makes on 3.11, for names are cached by their addresses.
    """
    command = ["setarch", platform.machine(), "-R"]
    try:
        with open(os.devnull, "w") as null:
            works = subprocess.call(command + ["true"], stdout=null, stderr=null) == 0
    except OSError:
        works = False
    return command if works else []


FIXED_LAYOUT = _fixed_layout()


def run(request, probe=PROBE, command=None, environment=None):
    """(exit status, replies, stderr) of one request; a str is sent as it is."""
    start = [] if isinstance(request, dict) and request.get("mode") == "time" else FIXED_LAYOUT
    if isinstance(request, dict):
        request = json.dumps(dict({"protocol": 1, "packages": [], "plugins": []}, **request))
    command = command or start + [sys.executable, "-S", "-E", "-s", probe]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment)
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
