"""The Python API beside tracemalloc and Pympler: bytes, and seconds where both go through objects.

    python3 Benchmarks/python_api.py [--tare .build/release/tare] [--runtime 'cpython-3.1*']

For records held in many ways, of two own values and a record within (or none, "flat"), on every
runtime that has Pympler among its packages. The columns: bytes of one more record as tracemalloc
counts them from n to 2n records, the same by weigh(), the difference; the deep size of all records
and what asizeof says; least CPU milliseconds of both in turn on new records, and their ratio.
asizeof asks instances for their dicts, which makes some from 3.11 on, so it comes last.
"""

import json
import os
import subprocess
import sys

from walker import HERE, PROBE, asked, runtimes, spent

API = os.path.join(HERE, os.pardir, "Sources", "PythonAPI")
SUPPORT = os.path.join(HERE, os.pardir, "Tests", "PythonAPITests", "support")
COUNT = 2000
OLDEST = (3, 8)


def work(rounds):
    """Weighs in this interpreter; prints one JSON line for each way to hold records."""
    sys.path[:0] = [API, PROBE, SUPPORT]
    from held import WAYS, many, one
    from pympler.asizeof import asizeof
    from slope import slope
    from tare_bench import deep_size, weigh

    for name, make in sorted(WAYS.items()):
        for nested in (False, True):
            traced = slope(lambda: one(make, nested))
            ours, theirs = [], []
            for _ in range(rounds):
                records = many(make, COUNT, nested)
                weighed = weigh(records).record
                ours.append(spent(deep_size, records))
                theirs.append(spent(asizeof, records))
            print(json.dumps({
                "held": name + (" (nested)" if nested else " (flat)"),
                "record": [traced, weighed],
                "deep": [ours[-1][0], theirs[-1][0]],
                "seconds": [min(s for _, s in ours), min(s for _, s in theirs)],
            }))


def main():
    options = asked(__doc__, 5, "cpython-3.*")
    if options.work:
        return work(options.rounds)
    row = "%-16s %-36s %9s %9s %6s %11s %11s %8s %10s %6s"
    print(row % ("runtime", "held", "traced B", "weigh B", "off by", "deep B", "asizeof B",
                 "deep ms", "asizeof ms", "ratio"))
    for name, python, packages in runtimes(options.tare, options.runtime):
        if tuple(map(int, name.split("-")[1].split(".")[:2])) < OLDEST:
            continue
        command = [python, "-S", os.path.abspath(__file__), "--work"]
        command += ["--rounds", str(options.rounds)]
        process = subprocess.run(
            command, stdout=subprocess.PIPE, env=dict(os.environ, PYTHONPATH=packages), check=True)
        for line in process.stdout.decode("ascii").splitlines():
            found = json.loads(line)
            traced, weighed = found["record"]
            ours, theirs = found["seconds"]
            print(row % (
                name, found["held"], "%.1f" % traced, "%.1f" % weighed, "%.1f" % (weighed - traced),
                found["deep"][0], found["deep"][1],
                "%.1f" % (ours * 1e3), "%.1f" % (theirs * 1e3), "%.1fx" % (theirs / ours)))


if __name__ == "__main__":
    main()
