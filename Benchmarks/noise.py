"""How far times can be trusted: error and coverage beside pyperf, and how often a slowdown is found.

    python3 Benchmarks/noise.py peers    [--neighbours] [--trials 8] [--python PATH] [--pyperf DIR]
    python3 Benchmarks/noise.py coverage [--neighbours] [--seconds 150]
    python3 Benchmarks/noise.py again    [--trials 20]
    python3 Benchmarks/noise.py planted  [--trials 10]

peers     the same questions, the same seconds, through pyperf and through Tare: dicts against the very
          same dicts (A/A, the true ratio is 1) and slots objects against dicts (A/B, against each
          tool's median over all trials), by the benchmark `filter` over the 6,000 cargo records.
          pyperf's interval is its own mean +- standard deviation, carried to the ratio; Tare's is
          its 95 % interval over processes.
coverage  many processes of A/A cells, cut into groups of four as the standard preset takes; how many
          intervals hold the true ratio, which is 1.
again     a matrix of some hundred time cells measured once more than there are trials, each run compared
          with the one before by `tare compare` at its defaults: how many cells it calls another.
planted   runs of a representation whose item access does a little more work in one run than in the
          other, compared by `tare compare` at its defaults, with the default preset.

--neighbours keeps every CPU busy meanwhile. Python 3.8 or later; pyperf from PyPI, or its folder.
"""
import argparse
import contextlib
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
CARGO = os.path.join(HERE, os.pardir, "Data", "cargo", "records.json")
SPACE = "{urn:tare:run:2}"
# Student's t at 97.5 %, by degrees of freedom; 1.96 beyond.
STUDENT = dict(enumerate([12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228], 1))

SAME = '''"""Plain dicts once more, under another name."""
from tare_probe.representations import dict as plain

NAME, SUMMARY, GIVES_UP = "dict-again", "plain dicts once more", "nothing"
ACCESS, HOLDS_OPTIONAL, AS_LOADED = ("key",), True, True
record_type, expression, from_mapping = plain.record_type, plain.expression, plain.from_mapping
'''

WORKING = '''"""Slots objects whose item access does some work."""
from tare_probe.representations import slots

NAME, SUMMARY, GIVES_UP = "working", "items by an access that works", "time"
ACCESS, KEYED_BY = ("key",), "attribute"
WORK = range(%d)


class Base(slots.Base):
    __slots__ = ()

    def __getitem__(self, key):
        for _ in WORK:
            pass
        return getattr(self, key)


def record_type(shape):
    return slots.record_class(shape, Base, slots=True)
'''

PYPERF = '''
import json, pyperf, sys
records = json.load(open(sys.argv[-1])) if "--worker" in sys.argv else []
sys.argv.pop()

class Record(object):
    __slots__ = ("id", "product", "quantity", "dates", "name", "uid", "value", "start", "end")
    def __init__(self, fields):
        for key in fields:
            value = fields[key]
            setattr(self, key, Record(value) if isinstance(value, dict) else value)

def by_key(records):
    return [record for record in records if record["product"]["name"] == "Elec\\'sOil"]

def by_attribute(records):
    return [record for record in records if record.product.name == "Elec\\'sOil"]

held = [Record(record) for record in records]
runner = pyperf.Runner(add_cmdline_args=lambda command, args: command.append(%r))
runner.bench_func("dict", by_key, records)
runner.bench_func("dict-again", by_key, records)
runner.bench_func("slots", by_attribute, held)
'''


@contextlib.contextmanager
def neighbours(wanted):
    """A busy process for each CPU, pinned to it where the system allows."""
    busy = []
    if wanted:
        for number in range(os.cpu_count() or 1):
            busy.append(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            if hasattr(os, "sched_setaffinity"):
                os.sched_setaffinity(busy[-1].pid, {number})
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


class Tare:
    """The program, in a folder for its run files."""

    def __init__(self, program, python, folder):
        self.program, self.python, self.folder = program, python, folder
        self.count = 0

    def plugin(self, text):
        self.count += 1
        path = os.path.join(self.folder, "plugin_%d.py" % self.count)
        with open(path, "w") as stream:
            stream.write(text)
        return path

    def run(self, *options):
        """The path of the run file, and the seconds it took."""
        self.count += 1
        runs = os.path.join(self.folder, "runs_%d" % self.count)
        command = [self.program, "run", "--offline", "--runtime", self.python, "--data", "cargo"]
        begun = time.time()
        ended = subprocess.run(
            command + ["--runs", runs] + list(options), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )
        if ended.returncode:
            sys.exit(ended.stdout + ended.stderr)
        path = [os.path.join(runs, name) for name in os.listdir(runs) if name.endswith(".xml")][0]
        return path, time.time() - begun

    def comparison(self, base, head):
        """What `tare compare` says of two runs, as values."""
        command = [self.program, "compare", base, head, "--format", "json", "--fail-on", "none"]
        return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout)


def ratios(path):
    """{(representation, access, benchmark): [(process, ratio of the least CPU times)]} of a run file."""
    found = {}
    for cell in ElementTree.parse(path).iter(SPACE + "cell"):
        timed = cell.find(SPACE + "time")
        other = None if timed is None else timed.find(SPACE + "reference")
        if other is not None:
            mine, theirs = [
                min(map(float, side.find(SPACE + "cpu").text.split())) for side in (timed, other)
            ]
            key = cell.get("representation"), cell.get("access"), cell.get("name")
            found.setdefault(key, []).append((int(cell.get("process")), mine / theirs))
    return found


def interval(values):
    """(estimate, low, high) at 95 %, by Student's t over the logarithms."""
    logs = [math.log(value) for value in values]
    middle = statistics.mean(logs)
    reach = STUDENT.get(len(logs) - 1, 1.96) * statistics.stdev(logs) / math.sqrt(len(logs))
    return math.exp(middle), math.exp(middle - reach), math.exp(middle + reach)


def ask_pyperf(python, folder, script, packages):
    """({name: (estimate, low, high)} of both ratios, seconds)."""
    out = os.path.join(folder, "pyperf.json")
    if os.path.exists(out):
        os.remove(out)
    environment = dict(os.environ, PYTHONPATH=packages or "")
    begun = time.time()
    subprocess.run(
        [python, script, "--processes", "6", "-q", "--inherit-environ=PYTHONPATH", "-o", out, CARGO],
        check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    spent = time.time() - begun
    figures = {}
    with open(out) as stream:
        for bench in json.load(stream)["benchmarks"]:
            values = [value for run in bench["runs"] for value in run.get("values", ())]
            name = bench["runs"][0].get("metadata", {}).get("name") or bench["metadata"]["name"]
            figures[name] = statistics.mean(values), statistics.stdev(values)
    mean, deviation = figures["dict"]
    answers = {}
    for name in ("dict-again", "slots"):
        other, spread = figures[name]
        ratio = other / mean
        reach = ratio * math.hypot(deviation / mean, spread / other)
        answers[name] = ratio, ratio - reach, ratio + reach
    return answers, spent


def peers(tare, options):
    """The table of both tools."""
    script = os.path.join(tare.folder, "questions.py")
    with open(script, "w") as stream:
        stream.write(PYPERF % CARGO)
    same = tare.plugin(SAME)
    answers = {}
    for _ in range(options.trials):
        theirs, spent = ask_pyperf(tare.python, tare.folder, script, options.pyperf)
        path, ours_spent = tare.run(
            "--plugin", same, "--representation", "dict-again", "--representation", "slots",
            "--benchmark", "filter", "--preset", "standard", "--budget", "%.1fs" % (spent - 1.5),
        )
        found = ratios(path)
        ours = {
            name: interval([each for _, each in found[name, access, "filter"]])
            for name, access in (("dict-again", "key"), ("slots", "attribute"))}
        for tool, said, seconds in (("pyperf", theirs, spent), ("Tare", ours, ours_spent)):
            print("%-8s %4.1f s  A/A %.4f  A/B %.4f" % (
                tool, seconds, said["dict-again"][0], said["slots"][0]), flush=True)
            for name in said:
                answers.setdefault((name, tool), []).append(said[name] + (seconds,))
    print("| question | tool | seconds | median ratio | error (RMS) | half width | covered |")
    for (name, tool), said in sorted(answers.items()):
        middle = statistics.median(each[0] for each in said)
        true = 1 if name == "dict-again" else middle
        error = math.sqrt(statistics.mean(math.log(each[0] / true) ** 2 for each in said))
        width = statistics.median((high - low) / 2 / value for value, low, high, _ in said)
        covered = sum(low <= true <= high for _, low, high, _ in said)
        seconds = statistics.mean(each[3] for each in said)
        print("| %s | %s | %.1f | %.4f | %.2f %% | %.1f %% | %d of %d |" % (
            "A/A" if true == 1 else "A/B", tool, seconds, middle, 100 * error, 100 * width,
            covered, len(said)))


def coverage(tare, options):
    """How many intervals of four processes hold 1."""
    path, spent = tare.run(
        "--plugin", tare.plugin(SAME), "--representation", "dict-again", "--benchmark", "*",
        "--preset", "standard", "--budget", "%ds" % options.seconds)
    held, groups, errors = 0, 0, []
    for (_, _, name), pairs in sorted(ratios(path).items()):
        values = [ratio for _, ratio in sorted(pairs)]
        said = [interval(values[at : at + 4]) for at in range(0, len(values) - 3, 4)]
        inside = sum(low <= 1 <= high for _, low, high in said)
        held, groups = held + inside, groups + len(said)
        errors += [abs(math.log(value)) for value, _, _ in said]
        whole = interval(values)
        print("%-12s %3d processes, ratio %.4f (%.4f to %.4f); groups of four: %d of %d hold 1" % (
            (name, len(values)) + whole + (inside, len(said))))
    if not groups:
        sys.exit("too few processes: give it more seconds")
    print("%d of %d intervals hold the true ratio (%.1f %%); median error of four %.2f %%; %.0f s" % (
        held, groups, 100.0 * held / groups, 100 * statistics.median(errors), spent))


def again(tare, options):
    """How many cells of equal runs `tare compare` calls faster or slower."""
    before, spent = tare.run("--benchmark", "*")
    total, wrong, floors = 0, [], []
    for trial in range(options.trials):
        after, seconds = tare.run("--benchmark", "*")
        said = tare.comparison(before, after)
        timed = [cell for cell in said["cells"] if cell.get("ratio")]
        total += len(timed)
        wrong += [cell for cell in timed if cell["verdict"] in ("faster", "slower")]
        floors.append(said["noiseFloor"])
        print("pair %2d: %d cells, noise floor %.1f %%, %d called so far" % (
            trial + 1, len(timed), 100 * floors[-1], len(wrong)), flush=True)
        before, spent = after, spent + seconds
    for cell in wrong:
        key, low_high = cell["headKey"], cell["time"]["correctedInterval"] or [0, 0]
        print("  %s: %s of %s by %s, ratio %.3f (%.3f to %.3f)" % (
            (cell["verdict"], key["measure"], key["representation"], key["access"], cell["ratio"])
            + tuple(low_high)))
    print("%d of %d cells in %d pairs called faster or slower; median noise floor %.1f %%; %.0f s" % (
        len(wrong), total, options.trials, 100 * statistics.median(floors), spent))


def planted(tare, options):
    """How often `tare compare` finds more work in the item access."""
    base = tare.plugin(WORKING % 40)
    more = {work: tare.plugin(WORKING % (40 + work)) for work in (0, 2, 4, 8)}
    names = ["filter", "collect", "filter-ids", "first-id", "find-first"]
    matrix = ["--representation", "working", "--representation", "dict*"]
    matrix += [part for name in names for part in ("--benchmark", name)]
    called, slower = {}, {}
    for _ in range(options.trials):
        first = tare.run("--plugin", base, *matrix)[0]
        for work, plugin in more.items():
            second = tare.run("--plugin", plugin, *matrix)[0]
            for cell in tare.comparison(first, second)["cells"]:
                if cell["headKey"]["representation"] == "working" and cell.get("ratio"):
                    called.setdefault(work, []).append(cell["verdict"])
                    slower.setdefault(work, []).append(cell["ratio"])
    for work in sorted(called):
        verdicts = called[work]
        print("%d steps more: %.1f %% slower (median of %d cells): %s" % (
            work, 100 * (statistics.median(slower[work]) - 1), len(verdicts),
            ", ".join("%s %d" % (each, verdicts.count(each)) for each in sorted(set(verdicts)))))


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("what", choices=["peers", "coverage", "again", "planted"])
    parser.add_argument("--tare", default=".build/release/tare")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--pyperf", help="the folder in which pyperf is installed")
    parser.add_argument("--trials", type=int, help="8 of peers, 20 of again, 10 of planted")
    parser.add_argument("--seconds", type=int, default=150)
    parser.add_argument("--neighbours", action="store_true")
    options = parser.parse_args()
    if options.trials is None:
        options.trials = {"again": 20, "planted": 10}.get(options.what, 8)
    print("load before: %s" % (os.getloadavg(),))
    with tempfile.TemporaryDirectory() as folder, neighbours(options.neighbours):
        tare = Tare(os.path.abspath(options.tare), os.path.realpath(options.python), folder)
        {"peers": peers, "coverage": coverage, "again": again, "planted": planted}[options.what](tare, options)
    print("load after: %s" % (os.getloadavg(),))


if __name__ == "__main__":
    main()
