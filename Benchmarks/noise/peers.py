"""The same questions through pyperf and through Tare."""
import json
import math
import os
import statistics
import subprocess
import time

from program import SAME, SLOTS

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = "dict-again", "slots-attribute"
CARGO = os.path.join(HERE, os.pardir, os.pardir, "Data", "cargo", "records.json")

PYPERF = '''
import json, pyperf, sys
records = json.load(open(sys.argv[-1])) if "--worker" in sys.argv else []
sys.argv.pop()

def held_as_slots(fields, classes={}):
    # A class for each shape, as Tare makes them: one for all has slots that nobody fills, and what
    # is larger is slower to go through.
    names = tuple(fields)
    if names not in classes:
        classes[names] = type("Record", (object,), {"__slots__": names})
    record = classes[names]()
    for name in names:
        value = fields[name]
        setattr(record, name, held_as_slots(value) if isinstance(value, dict) else value)
    return record

def by_key(records):
    return [record for record in records if record["product"]["name"] == "Elec\\'sOil"]

def by_attribute(records):
    return [record for record in records if record.product.name == "Elec\\'sOil"]

held = [held_as_slots(record) for record in records]
runner = pyperf.Runner(add_cmdline_args=lambda command, args: command.append(%r))
runner.bench_func("dict", by_key, records)
runner.bench_func("dict-again", by_key, records)
runner.bench_func("slots-attribute", by_attribute, held)
'''


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
    for name in NAMES:
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
    plugins = ["--plugin", tare.plugin(SAME), "--plugin", tare.plugin(SLOTS)]
    answers = {}
    for _ in range(options.trials):
        theirs, spent = ask_pyperf(tare.python, tare.folder, script, options.pyperf)
        path, ours_spent = tare.run(
            *plugins, "--representation", "dict-again", "--representation", "slots-attribute",
            "--benchmark", "filter", "--preset", "standard", "--budget", "%.1fs" % (spent - 1.5),
        )
        ours = {name: tare.against_dicts(path, name) for name in NAMES}
        for tool, said, seconds in (("pyperf", theirs, spent), ("Tare", ours, ours_spent)):
            print("%-8s %4.1f s  A/A %.4f  A/B %.4f" % (
                tool, seconds, said["dict-again"][0], said["slots-attribute"][0]), flush=True)
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
