"""How far times can be trusted: error and coverage beside pyperf, and how often a slowdown is found.

    python3 Benchmarks/noise peers    [--neighbours] [--trials 8] [--python PATH] [--pyperf DIR]
    python3 Benchmarks/noise coverage [--neighbours] [--seconds 150]
    python3 Benchmarks/noise again    [--trials 20] [--more '--sample 300 --seed 1']
    python3 Benchmarks/noise planted  [--trials 10] [--more '--precision 1%'] [--work loop]
    python3 Benchmarks/noise gates    [--trials 20] [--steps 0,5] [--neighbours] [--instructions]

peers     the same questions, the same seconds, through pyperf and through Tare: dicts against the very
          same dicts (A/A, the true ratio is 1) and slots objects against dicts (A/B, against each
          tool's median over all trials), by the benchmark `filter` over the 6,000 cargo records.
          pyperf's interval is its own mean +- standard deviation, carried to the ratio; Tare's ratio
          and 95 % interval are those of `tare compare --by representation`.
coverage  many processes of A/A cells, cut into groups of four as the standard preset takes; how many
          intervals hold the true ratio, which is 1.
again     a matrix of some hundred time cells measured once more than there are trials, each run compared
          with the one before by `tare compare` at its defaults: how many cells it calls another.
planted   runs of a representation whose item access does a little more work in one run than in the
          other, compared by `tare compare` at its defaults, with the default preset. The work is
          straight code, or a loop, which the same process runs at several speeds.
gates     `tare gate` of a version against one that executes some statements more of a hundred for each
          access to an item, over 300 records: how many cells it calls slower. Of equal code all that is
          called is a mistake.

Of `again`, `planted` and `gates` --more hands further options to `tare run`, such as a precision and a budget.

--neighbours keeps every CPU busy meanwhile. Python 3.8 or later; pyperf from PyPI, or its folder.
"""
import argparse
import os
import sys
import tempfile

from again import again
from coverage import coverage
from gates import gates
from neighbours import neighbours
from peers import peers
from planted import WORK, planted
from program import Tare

TRIALS = {"again": again, "coverage": coverage, "gates": gates, "peers": peers, "planted": planted}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.replace("%", "%%"))
    parser.add_argument("what", choices=sorted(TRIALS))
    parser.add_argument("--tare", default=".build/release/tare")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--pyperf", help="the folder in which pyperf is installed")
    parser.add_argument("--trials", type=int, help="8 of peers, 20 of again and gates, 10 of planted")
    parser.add_argument("--seconds", type=int, default=150)
    parser.add_argument("--more", default="", help="of again and planted: further options of each run")
    parser.add_argument("--work", choices=sorted(WORK), default="straight", help="of planted")
    parser.add_argument("--steps", help="of gates: how many statements more, as 0,5")
    parser.add_argument("--instructions", action="store_true", help="of gates: counted, not timed")
    parser.add_argument("--neighbours", action="store_true")
    options = parser.parse_args()
    if options.trials is None:
        options.trials = {"again": 20, "gates": 20, "planted": 10}.get(options.what, 8)
    print("load before: %s" % (os.getloadavg(),))
    with tempfile.TemporaryDirectory() as folder, neighbours(options.neighbours):
        tare = Tare(os.path.abspath(options.tare), os.path.realpath(options.python), folder)
        TRIALS[options.what](tare, options)
    print("load after: %s" % (os.getloadavg(),))


if __name__ == "__main__":
    main()
