"""What a published site weighs after a thousand nights, run files and all.

    python3 Benchmarks/pages RUN.xml [--nights 1000] [--newest 60] [--tare .build/release/tare]

RUN.xml is a run as the job measures it. Nights are made of it, in a temporary folder: each has the same
cells, times of its own under 1 % noise, one of two machines, and a commit for its label; every hundredth
night the times of one benchmark rise by 15 %. Then the steps of docs/ci/publish-site.yml follow: `tare
prune --pack`, `tare site`, run files beside the pages. A table has the megabytes (10^6 bytes) of each. The
status is 1 where the site is larger than --limit. Python 3.8 or later.
"""
import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile

from nights import Nights


def weight(folder):
    """The files below a folder, and their bytes."""
    sizes = [os.path.getsize(os.path.join(path, name))
             for path, _, names in os.walk(folder) for name in names]
    return len(sizes), sum(sizes)


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/pages", description=__doc__.split("\n")[0])
    parser.add_argument("run")
    parser.add_argument("--nights", type=int, default=1000)
    parser.add_argument("--newest", type=int, default=60)
    parser.add_argument("--limit", type=float, default=500, help="megabytes")
    parser.add_argument("--tare", default=".build/release/tare")
    parser.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None)
    options = parser.parse_args()
    tare = os.path.abspath(options.tare)
    work = tempfile.mkdtemp(prefix="tare-pages-", dir=options.folder)
    cache = dict(os.environ, XDG_CACHE_HOME=os.path.join(work, "cache"))
    rows = []

    def row(title, files, size):
        rows.append((title, files, size))
        print("%-34s %7d %9.1f" % (title, files, size / 1e6))

    def call(*words):
        done = subprocess.run((tare,) + words, cwd=work, env=cache, stdout=subprocess.PIPE)
        if done.returncode:
            sys.exit("tare %s: status %d" % (words[0], done.returncode))
        return done.stdout.decode()

    try:
        nights = Nights(options.run)
        runs = os.path.join(work, "runs")
        os.mkdir(runs)
        plain = 0
        for number in range(options.nights):
            name, text = nights.run(number)
            data = text.encode("utf-8")
            plain += len(data)
            with open(os.path.join(runs, name + ".xml.gz"), "wb") as out:
                out.write(gzip.compress(data, 9))
        print("%-34s %7s %9s" % ("", "files", "MB"))
        row("run files, plain", options.nights, plain)
        row("run files, packed", *weight(runs))
        told = call("prune", "--runs", runs, "--newest", str(options.newest), "--pack")
        row("run files that stay, packed", *weight(runs))
        site = os.path.join(work, "site")
        call("site", "--runs", runs, "--output", site)
        row("pages", *weight(site))
        files, size = (sum(pair) for pair in zip(weight(runs), weight(site)))
        row("the published site", files, size)
        print(told.splitlines()[-2])
        if size > options.limit * 1e6:
            sys.exit("the site is larger than %g MB" % options.limit)
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
