"""Deep size by Tare's walk beside Pympler's asizeof, on the same objects in one process.

    python3 Benchmarks/walker.py [--tare .build/release/tare] [--rounds 9] [--runtime 'cpython-3.1*']

The talk's 6,000 cargo records, held as dicts and as slots objects, are sized in turn by the two, so
many rounds, on every runtime that has Pympler among its packages (a run of tare installs it). The
table has the bytes that each says, the least CPU milliseconds, and the ratio. Both say the same of
objects that have no instance dict; of those that have, see the profilers' page.
"""

from __future__ import print_function

import argparse
import fnmatch
import json
import os
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROBE = os.path.join(HERE, os.pardir, "Sources", "PythonProbe", "Resources")
CARGO = os.path.join(HERE, os.pardir, "Data", "cargo", "records.json")
HELD = ("dict", "slots")


def held(name):
    """The cargo as plain dicts, or as objects of the talk's slots classes."""
    with open(CARGO) as stream:
        plain = json.load(stream)
    if name == "dict":
        return plain

    class Base(object):
        __slots__ = ()

    def record_type(name, fields):
        text = "class %s(Base):\n    __slots__ = %r\n    def __init__(self, %s):\n" % (
            name,
            fields,
            ", ".join(fields),
        )
        namespace = {"Base": Base, "__name__": "cargo"}
        exec(text + "".join("        self.%s = %s\n" % (each, each) for each in fields), namespace)
        return namespace[name]

    parts = {
        "product": record_type("Product", ("name", "uid")),
        "quantity": record_type("Quantity", ("value", "id")),
        "dates": record_type("Dates", ("start", "end")),
    }
    cargo = record_type("Cargo", ("id", "product", "quantity", "dates"))
    return [
        cargo(record["id"], *[parts[key](**record[key]) for key in ("product", "quantity", "dates")])
        for record in plain
    ]


def spent(size, records):
    """(what a tool says, CPU seconds it took)."""
    clock = time.process_time if hasattr(time, "process_time") else time.clock
    start = clock()
    answer = size(records)
    return answer, clock() - start


def work(rounds):
    """Sizes in this interpreter; prints one JSON line for each kind of object."""
    sys.path.insert(0, PROBE)
    from pympler.asizeof import asizeof
    from tare_probe.memory.walk import deep_size

    for name in HELD:
        records = held(name)
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(spent(deep_size, records))
            theirs.append(spent(asizeof, records))
        print(json.dumps({
            "held": name,
            "bytes": [ours[0][0], theirs[0][0]],
            "seconds": [min(s for _, s in ours), min(s for _, s in theirs)],
        }))


def runtimes(tare, pattern):
    """(id, interpreter, packages) of each runtime at hand whose packages are installed."""
    listing = subprocess.check_output([tare, "list", "runtimes"]).decode("utf-8")
    for line in listing.splitlines():
        words = line.split()
        if len(words) == 3 and fnmatch.fnmatch(words[0], pattern):
            yield words


def asked(about, rounds, runtime):
    """What the command line asks: tare, rounds, runtime, and work in a process of a runtime."""
    arguments = argparse.ArgumentParser(description=about.split("\n")[0])
    arguments.add_argument("--tare", default=os.path.join(HERE, os.pardir, ".build/release/tare"))
    arguments.add_argument("--rounds", type=int, default=rounds)
    arguments.add_argument("--runtime", default=runtime, help="a pattern of ids")
    arguments.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    return arguments.parse_args()


def main():
    options = asked(__doc__, 9, "cpython-*")
    if options.work:
        return work(options.rounds)
    row = "%-16s %-6s %12s %12s %9s %9s %6s"
    print(row % ("runtime", "held", "walk B", "asizeof B", "walk ms", "asizeof ms", "ratio"))
    for name, python, packages in runtimes(options.tare, options.runtime):
        command = [python, "-S", os.path.abspath(__file__), "--work"]
        command += ["--rounds", str(options.rounds)]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, env=dict(os.environ, PYTHONPATH=packages))
        for line in process.communicate()[0].decode("ascii").splitlines():
            found = json.loads(line)
            walk, asizeof = found["seconds"]
            figures = ("%.1f" % (walk * 1e3), "%.1f" % (asizeof * 1e3), "%.1fx" % (asizeof / walk))
            print(row % ((name, found["held"]) + tuple(found["bytes"]) + figures))


if __name__ == "__main__":
    main()
