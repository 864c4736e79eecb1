"""What a site over many runs costs, beside `asv publish` on the same values.

    python3 Benchmarks/history [--runs 400] [--tare .build/release/tare] [--asv asv] [--folder DIR]

Makes the same values twice in a temporary folder: as Tare's run files and as results of asv
(airspeed velocity) for a repository with one commit a run. Each of 600 cells (4 runtimes, 15
representations, 10 measures) is a series of its own level under 2 % noise; one in six has a step of
30 %. As both programs write them, times have an interval: three blocks on two clocks as a run file has
them, quartiles and a confidence interval in asv's results. Then both make their sites, one after the
other, and a table tells wall and CPU seconds, memory, files and bytes written, and the largest page.
Memory is the most that the processes of a program held together, for asv works in several; a page that
two of them share counts once (PSS, read every 20 ms; Linux only). The folder lies in memory where there
is /dev/shm: on ext4 new files cost more for some minutes after others were removed, as by the last time.

Tare begins with an empty cache, as with run files that another machine measured; a third row makes the
site in another folder, from runs that are known, as those of this machine are; a fourth adds one run and
makes it again, which is what a job of CI does each time; a fifth makes it once more with nothing new. asv
keeps nothing from one time to the next. Python 3.8 or later; asv from PyPI.
"""
import argparse
import os
import random
import shutil
import tempfile

from asv_results import AsvResults
from cost import measured, modified
from run_files import TareRuns
from series import CELLS, Series


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=400)
    parser.add_argument("--tare", default=".build/release/tare")
    parser.add_argument("--asv", default="asv")
    parser.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None)
    options = parser.parse_args()
    tare = os.path.abspath(options.tare)
    work = tempfile.mkdtemp(prefix="tare-history-", dir=options.folder)
    try:
        dice = random.Random(20261124)
        series = [Series(dice, cell[2], options.runs) for cell in CELLS]
        ours = TareRuns(os.path.join(work, "runs"))
        theirs = AsvResults(os.path.join(work, "asv"), options.runs)
        for run in range(options.runs + 1):
            values = [each.value(run) for each in series]
            if run < options.runs:
                ours.write(run, values)
                theirs.write(run, values)
        print("%d runs of %d cells, %s values" % (
            options.runs, len(CELLS), "{:,}".format(options.runs * len(CELLS))))
        print("%-24s %7s %7s %9s %7s %9s %9s" % (
            "", "wall s", "CPU s", "peak MiB", "files", "MB", "page kB"))
        html = os.path.join(work, "asv", "html")
        peer = measured(
            "asv publish", [options.asv, "publish"], os.path.join(work, "asv"), html)
        site = os.path.join(work, "site")
        command = [tare, "site", "--runs", ours.folder, "--output", site]
        rows = [("from nothing", measured("tare site", command, work, site))]
        other = os.path.join(work, "other")
        rows.append(("known runs", measured(
            "tare site, known runs", command[:-1] + [other], work, other)))
        before = modified(site)
        ours.write(options.runs, values)
        rows.append(("one run more", measured("tare site, one run more", command, work, site)))
        after = modified(site)
        rows.append(("nothing new", measured("tare site, nothing new", command, work, site)))
        for title, row in rows:
            print("tare/asv, %s: wall 1/%.1f, CPU 1/%.1f, memory 1/%.1f" % (
                (title,) + tuple(theirs / mine for theirs, mine in zip(peer, row))))
        print("one run more rewrote %d of %d files" % (
            sum(before.get(path) != when for path, when in after.items()), len(after)))
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
