"""What a site over many runs costs, beside `asv publish` on the same values.

    python3 Benchmarks/history.py [--runs 400] [--tare .build/release/tare] [--asv asv]

Makes the same values twice in a temporary folder: as Tare's run files and as results of asv
(airspeed velocity) for a repository with one commit a run. Each of 600 cells (4 runtimes, 15
representations, 10 measures) is a series of its own level under 2 % noise; one in six has a step of
30 %. As both programs write them, times have an interval: three blocks on two clocks as a run file has
them, quartiles and a confidence interval in asv's results. Then both make their sites, one after the
other, and a table tells wall and CPU seconds, memory, files and bytes written, and the largest page.
Memory is the most that the processes of a program held together, for asv works in several; a page that
two of them share counts once (PSS, read every 20 ms; Linux only).

Tare begins with an empty cache; a third row makes the site in another folder, from runs that are known;
a fourth adds one run and makes it again, which is what a job of CI does each time; a fifth makes it once
more with nothing new. asv keeps nothing from one time to the next. Python 3.8 or later; asv from PyPI.
"""
import argparse
import datetime
import glob
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

RUNTIMES = ["3.10.13", "3.11.7", "3.12.1", "3.13.0"]
REPRESENTATIONS = ["dict"] + ["shape-%02d" % number for number in range(1, 15)]
METRICS = ["allocated", "deep-size"]
BENCHMARKS = ["op-%d" % number for number in range(1, 9)]
CELLS = list(itertools.product(RUNTIMES, REPRESENTATIONS, METRICS + BENCHMARKS))
START = datetime.datetime(2026, 1, 1)


class Series:
    """One cell's values over all runs."""

    def __init__(self, dice, measure, runs):
        self.is_time = measure in BENCHMARKS
        self.level = dice.uniform(1e-4, 1e-2) if self.is_time else dice.randrange(200, 2000)
        self.step = dice.randrange(runs // 5, runs * 4 // 5) if dice.random() < 1 / 6 else runs + 1
        self.noise = random.Random(dice.random())

    def value(self, run):
        """Seconds under noise, or whole bytes."""
        level = self.level * (1.3 if run >= self.step else 1)
        return level * (1 + 0.02 * self.noise.gauss(0, 1)) if self.is_time else int(level)


def stamp(run):
    """The time of a run, six hours after the one before."""
    return START + datetime.timedelta(hours=6 * run)


class TareRuns:
    """The values as run files."""

    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder)

    def write(self, run, values):
        """One run file."""
        name = "%s-%06x" % (stamp(run).strftime("%Y%m%dT%H%M%SZ"), run)
        with open(os.path.join(self.folder, name + ".xml"), "w") as out:
            out.write(HEAD % (name, stamp(run).strftime("%Y-%m-%dT%H:%M:%SZ")))
            for (runtime, held, measure), value in zip(CELLS, values):
                out.write(cell(runtime, held, measure, value))
            out.write('  </cells>\n  <end finished="%s" load="0.1 0.1 0.1"/>\n</run>\n' % (
                stamp(run).strftime("%Y-%m-%dT%H:%M:%SZ")))


HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<run xmlns="urn:tare:run:1" id="%s" started="%s"'
    ' seed="1" preset="quick" tare="0.1.0">\n  <command><argument>tare</argument></command>\n'
    '  <host><fact name="cores">2</fact></host>\n  <runtimes>\n'
    + "".join(
        '    <runtime id="cpython-%s" implementation="cpython" version="%s"><build/><packages/>'
        "</runtime>\n" % (version, version) for version in RUNTIMES)
    + '  </runtimes>\n  <datasets>\n    <dataset name="cargo" title="Cargo" bytes="1344182"'
    ' records="6000" sha256="' + "ab12" * 16 + '"><summary/></dataset>\n  </datasets>\n  <catalog>\n'
    '    <loader name="json"><summary>json</summary></loader>\n'
    + "".join(
        '    <representation name="%s" access="key"><summary>%s</summary></representation>\n'
        % (name, name) for name in REPRESENTATIONS)
    + "".join(
        '    <benchmark name="%s"><summary>%s</summary></benchmark>\n' % (name, name)
        for name in BENCHMARKS)
    + "".join(
        '    <metric name="%s"><summary>%s</summary></metric>\n' % (name, name)
        for name in METRICS)
    + "  </catalog>\n  <cells>\n")


def cell(runtime, held, measure, value):
    """One cell as XML: a metric's bytes, or three blocks of one process."""
    is_time = measure in BENCHMARKS
    head = (
        '    <cell runtime="cpython-%s" dataset="cargo" loader="json" representation="%s"'
        ' access="%s" measure="%s" name="%s" process="1">' % (
            runtime, held, "key" if is_time else "none", "benchmark" if is_time else "metric",
            measure))
    if not is_time:
        return '%s<memory total="%d" record="%d"/></cell>\n' % (head, value * 6000, value)
    blocks = "%.9g %.9g %.9g" % (value, value * 1.01, value * 1.02)
    return '%s<time loops="3" warmups="1"><wall>%s</wall><cpu>%s</cpu></time></cell>\n' % (
        head, blocks, blocks)


class AsvResults:
    """The values as results of asv, one commit a run."""

    def __init__(self, folder, runs):
        self.folder = folder
        os.makedirs(os.path.join(folder, "results", "host"))
        self.commits = self._repository(runs)
        self._dump("asv.conf.json", {
            "version": 1, "project": "values", "project_url": "", "repo": "repo",
            "branches": ["main"], "environment_type": "existing", "benchmark_dir": "benchmarks",
            "results_dir": "results", "html_dir": "html"})
        os.makedirs(os.path.join(folder, "benchmarks"))
        self._dump("results/host/machine.json", {
            "arch": "x86_64", "cpu": "", "machine": "host", "num_cpu": "2", "os": "Linux",
            "ram": "24", "version": 1})
        known = {
            self._name(measure): {
                "code": "", "name": self._name(measure), "param_names": ["held"],
                "params": [["'%s'" % held for held in REPRESENTATIONS]], "version": "1",
                "type": "time" if measure in BENCHMARKS else "memory", "timeout": 60,
                "unit": "seconds" if measure in BENCHMARKS else "bytes"}
            for measure in METRICS + BENCHMARKS}
        known["version"] = 2
        self._dump("results/benchmarks.json", known)

    def write(self, run, values):
        """One file for each runtime."""
        by_cell = dict(zip(CELLS, values))
        commit = self.commits[run]
        date = int(stamp(run).replace(tzinfo=datetime.timezone.utc).timestamp() * 1000)
        for runtime in RUNTIMES:
            results = {
                self._name(measure): [
                    [by_cell[runtime, held, measure] for held in REPRESENTATIONS],
                    [["'%s'" % held for held in REPRESENTATIONS]], "1", date, 1.0]
                + self._spread(measure, [by_cell[runtime, held, measure] for held in REPRESENTATIONS])
                for measure in METRICS + BENCHMARKS}
            self._dump("results/host/%s-py%s.json" % (commit[:8], runtime), {
                "commit_hash": commit, "env_name": "py" + runtime, "date": date,
                "params": {"machine": "host", "python": runtime, "arch": "x86_64", "cpu": "",
                           "num_cpu": "2", "os": "Linux", "ram": "24"},
                "python": runtime, "requirements": {}, "env_vars": {},
                "result_columns": [
                    "result", "params", "version", "started_at", "duration", "stats_ci_99_a",
                    "stats_ci_99_b", "stats_q_25", "stats_q_75", "stats_number", "stats_repeat"],
                "results": results, "durations": {}, "version": 2})

    @staticmethod
    def _spread(measure, values):
        """What asv keeps of a time beside its value, in the order of its columns."""
        if measure not in BENCHMARKS:
            return []
        factors = (0.98, 1.02, 0.99, 1.01)
        return [[float("%.5g" % (value * factor)) for value in values] for factor in factors] + [
            [3] * len(values), [10] * len(values)]

    @staticmethod
    def _name(measure):
        return "bench.%s_%s" % (
            "time" if measure in BENCHMARKS else "mem", measure.replace("-", "_"))

    def _dump(self, path, value):
        with open(os.path.join(self.folder, path), "w") as out:
            json.dump(value, out)

    def _repository(self, runs):
        repo = os.path.join(self.folder, "repo")
        subprocess.check_call(["git", "init", "-q", "-b", "main", repo])
        stream = "".join(
            "commit refs/heads/main\ncommitter a <a@example.org> %d +0000\ndata 2\nr\n\n"
            % stamp(run).replace(tzinfo=datetime.timezone.utc).timestamp() for run in range(runs))
        subprocess.run(
            ["git", "-C", repo, "fast-import", "--quiet"], input=stream.encode(), check=True)
        listed = subprocess.check_output(["git", "-C", repo, "rev-list", "--reverse", "main"])
        return listed.decode().split()


class Held(threading.Thread):
    """Watches what a process and those it began hold together."""

    def __init__(self, process):
        threading.Thread.__init__(self, daemon=True)
        self.process = process
        self.over = threading.Event()
        self.most = 0
        self.start()

    def run(self):
        while not self.over.wait(0.02):
            self.most = max(self.most, sum(map(self._share, self._tree(self.process))))

    def end(self):
        """The most, in MiB."""
        self.over.set()
        self.join()
        return self.most / 1024.0

    def _tree(self, process):
        found = [process]
        for path in glob.glob("/proc/%d/task/*/children" % process):
            for child in self._read(path).split():
                found += self._tree(int(child))
        return found

    def _share(self, process):
        """KiB; a page that two processes share is half a page of each."""
        found = re.search(r"^Pss: +(\d+)", self._read("/proc/%d/smaps_rollup" % process), re.M)
        return int(found.group(1)) if found else 0

    @staticmethod
    def _read(path):
        try:
            with open(path) as file:
                return file.read()
        except OSError:  # it has ended meanwhile
            return ""


def measured(title, command, folder, site):
    """Runs a command with a cache of its own; prints its row of the table."""
    log = open(os.path.join(folder, "log.txt"), "w")
    cache = dict(os.environ, XDG_CACHE_HOME=os.path.join(folder, "cache"))
    began = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env=cache)
    held = Held(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    if status:
        sys.exit("%s failed: %s" % (title, open(log.name).read()[-500:]))
    sizes = {
        os.path.join(path, name): os.path.getsize(os.path.join(path, name))
        for path, _, names in os.walk(site) for name in names}
    pages = [size for name, size in sizes.items() if not name.endswith(".csv")]
    row = (seconds, usage.ru_utime + usage.ru_stime, held.end())
    print("%-24s %7.2f %7.2f %9.0f %7d %9.1f %9.0f" % (
        (title,) + row + (len(sizes), sum(sizes.values()) / 1e6, max(pages) / 1e3)))
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=400)
    parser.add_argument("--tare", default=".build/release/tare")
    parser.add_argument("--asv", default="asv")
    options = parser.parse_args()
    tare = os.path.abspath(options.tare)
    work = tempfile.mkdtemp(prefix="tare-history-")
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


def modified(folder):
    """When each file below was last written, in nanoseconds."""
    return {
        os.path.join(path, name): os.stat(os.path.join(path, name)).st_mtime_ns
        for path, _, names in os.walk(folder) for name in names}


if __name__ == "__main__":
    main()
