"""Equal runs of all metrics and representations, compared in pairs: nothing may be called.

    python3 Benchmarks/equal.py [--trials 5] [--data small] [--tare PROGRAM] [RUNTIME ...]

Each runtime (cpython-2.7.18 cpython-3.8.18 cpython-3.13.0 where none is named) is weighed as often
as there are trials, and each run is compared with each later one. A cell that is called heavier or
lighter, or that one run of a pair has and the other has not, is printed, and the exit status is 1.
"""
import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", ".build", "release", "tare")
RUNTIMES = ["cpython-2.7.18", "cpython-3.8.18", "cpython-3.13.0"]
CALM = ("same", "uncertain")


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/equal.py")
    parser.add_argument("runtimes", nargs="*", default=RUNTIMES)
    parser.add_argument("--trials", type=int, default=5)
    parser.add_argument("--data", default="small")
    parser.add_argument("--tare", default=PROGRAM)
    options = parser.parse_args()
    called = 0
    for runtime in options.runtimes:
        with tempfile.TemporaryDirectory() as folder:
            runs = [measured(options, runtime, folder, trial) for trial in range(options.trials)]
            called += compared(options, runtime, runs)
    sys.exit(1 if called else 0)


def measured(options, runtime, folder, trial):
    """The path of the file of one run."""
    runs = os.path.join(folder, "runs-%d" % trial)
    matrix = ["--metric", "*", "--representation", "*", "--data", options.data]
    command = [options.tare, "run", "--preset", "standard", "--runtime", runtime, "--runs", runs]
    ended = subprocess.run(command + matrix, capture_output=True, text=True)
    if ended.returncode not in (0, 3):
        sys.exit(ended.stdout + ended.stderr)
    (name,) = [name for name in os.listdir(runs) if name.endswith(".xml")]
    return os.path.join(runs, name)


def compared(options, runtime, runs):
    """How many cells of all pairs are called; they are printed."""
    cells, wrong = 0, 0
    for base, head in itertools.combinations(runs, 2):
        said = comparison(options.tare, base, head)
        cells += len(said["cells"])
        for cell in said["cells"]:
            if cell["verdict"] not in CALM and not is_absent(cell):
                wrong += 1
                print("  %s %s" % (runtime, json.dumps(cell)[:600]))
    pairs = len(runs) * (len(runs) - 1) // 2
    print("%s: %d of %d cells in %d pairs called" % (runtime, wrong, cells, pairs), flush=True)
    return wrong


def is_absent(cell):
    """Neither run has a figure of it."""
    return cell["verdict"] == "missing" and not (cell.get("base") or cell.get("head"))


def comparison(tare, base, head):
    """What `tare compare` says of two runs, as values."""
    command = [tare, "compare", base, head, "--format", "json", "--fail-on", "none"]
    return json.loads(subprocess.run(command, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
