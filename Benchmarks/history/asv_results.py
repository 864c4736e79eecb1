"""The values as results of asv (airspeed velocity)."""
import datetime
import json
import os
import subprocess

from series import BENCHMARKS, CELLS, METRICS, REPRESENTATIONS, RUNTIMES, stamp


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
            results = {}
            for measure in METRICS + BENCHMARKS:
                values = [by_cell[runtime, held, measure] for held in REPRESENTATIONS]
                parameters = [["'%s'" % held for held in REPRESENTATIONS]]
                results[self._name(measure)] = [
                    values, parameters, "1", date, 1.0] + self._spread(measure, values)
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
