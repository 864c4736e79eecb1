"""How often `tare gate` finds a slowdown that was planted, and what it calls of equal code."""
import json
import os
import statistics
import subprocess
import sys
import time

from planted import WORKING

STATEMENT = "        same = key is self\n"
FEWEST = 100
"""Statements of the base, so that one more is nearly one per cent."""
STEPS = (0, 1, 2, 3, 5, 10)
BENCHMARKS = ("collect", "filter")
EQUAL = ("collect", "filter", "filter-ids", "find-first", "first-id", "drain")
"""Of equal code, where each cell may be called by mistake."""
CALLED = ("slower", "faster", "costlier", "cheaper")


def gates(tare, options):
    """Gates of one version against another that executes some statements more for each access."""
    steps = [int(step) for step in options.steps.split(",")] if options.steps else STEPS
    print("%-22s %6s %6s %7s %-20s %8s" % (
        "planted", "gates", "cells", "called", "measured", "seconds"))
    for step in steps:
        ratios, called, seconds = [], 0, 0.0
        for trial in range(options.trials):
            # A longer path moves what lies in memory, as the paths of two machines do.
            folder = os.path.join(tare.folder, "gates%d-%d" % (step, trial) + "-" * trial)
            _write(os.path.join(folder, "base"), FEWEST)
            _write(folder, FEWEST + step)
            begun = time.time()
            cells = _gate(tare, folder, EQUAL if step == 0 else BENCHMARKS, options)
            seconds += time.time() - begun
            ratios += [cell["ratio"] for cell in cells]
            called += sum(cell["verdict"] in CALLED for cell in cells)
        ratios.sort()
        print("%3d of %d statements %7d %6d %7d %+5.2f %% (%+.2f to %+.2f) %6.1f" % (
            (step, FEWEST, options.trials, len(ratios), called)
            + tuple(100 * (each - 1) for each in (
                statistics.median(ratios), ratios[0], ratios[-1]))
            + (seconds / len(ratios),)), flush=True)


def _write(folder, statements):
    if not os.path.isdir(folder):
        os.makedirs(folder)
    with open(os.path.join(folder, "working.py"), "w") as stream:
        stream.write(WORKING % (STATEMENT * statements))


def _gate(tare, folder, benchmarks, options):
    command = [
        tare.program, "gate", "base", "--plugin", "working.py", "--offline", "--data", "cargo",
        "--sample", "300", "--runtime", tare.python, "--fail-on", "none", "--format", "json",
    ] + options.more.split()
    kind, word = ("--metric", "instructions-") if options.instructions else ("--benchmark", "")
    command += [part for name in benchmarks for part in (kind, word + name)]
    done = subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return json.loads(done.stdout)["cells"]
