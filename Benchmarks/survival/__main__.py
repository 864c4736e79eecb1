"""Kills runs and sites, changes run files, and loads hostile plug-ins, each many times.

    python3 Benchmarks/survival [kills sites mutants plugins swaps] [--times 100] [--seed N]

Every trial must end with a documented exit status, leave no process and no temporary folder, and
lose no cell. Prints a line for each fault with what repeats it, then the counts; ends with 1 where
there was a fault. `mutants` makes ten times as many as `--times` says.
"""
import argparse
import random
import shutil
import sys
import tempfile
import time

import kills
import mutants
import plugins
import sites
import swaps
from workshop import Workshop

TRIALS = {
    "kills": kills.trial, "sites": sites.trial, "mutants": mutants.trial,
    "plugins": plugins.trial, "swaps": swaps.trial,
}


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/survival")
    parser.add_argument("kinds", nargs="*", metavar="kind", help=", ".join(TRIALS))
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    unknown = [kind for kind in options.kinds if kind not in TRIALS]
    if unknown:
        parser.error("no kind '%s'; there are %s" % (unknown[0], ", ".join(TRIALS)))
    print("seed %d" % options.seed, flush=True)
    faults = 0
    for kind in options.kinds or TRIALS:
        folder = tempfile.mkdtemp()
        try:
            faults += report(kind, Workshop(folder), options)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if faults else 0)


def report(kind, shop, options):
    """Prints what became of the trials of one kind; how many had a fault."""
    times = options.times * (10 if kind == "mutants" else 1)
    begun, counts, faults = time.time(), {}, 0
    for number in range(times):
        chance = random.Random("%s %d %d" % (kind, options.seed, number))
        how, problems = TRIALS[kind](shop, number, chance)
        counts[how] = counts.get(how, 0) + 1
        faults += bool(problems)
        for problem in problems:
            print("%s %d: %s" % (kind, number, problem), flush=True)
    parts = ", ".join("%d %s" % (counts[how], how) for how in sorted(counts))
    print("%s: %d trials in %.0f s: %s; %d with a fault" % (
        kind, times, time.time() - begun, parts, faults), flush=True)
    return faults


main()
