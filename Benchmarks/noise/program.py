"""Tare and what its run files say, for trials."""
import json
import math
import os
import statistics
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

SPACE = "{urn:tare:run:3}"
# Student's t at 97.5 %, by degrees of freedom; 1.96 beyond.
STUDENT = dict(enumerate([12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228], 1))

SAME = '''"""Plain dicts once more, under another name."""
from tare_probe.representations import dict as plain

NAME, SUMMARY, GIVES_UP = "dict-again", "plain dicts once more", "nothing"
ACCESS, HOLDS_OPTIONAL, AS_LOADED = ("key",), True, True
record_type, expression, from_mapping = plain.record_type, plain.expression, plain.from_mapping
'''

SLOTS = '''"""Slots objects read by attribute alone, so that no time goes to what is not asked."""
from tare_probe.representations import slots

NAME, SUMMARY, GIVES_UP = "slots-attribute", "slots objects, read by attribute", "new fields"
ACCESS = ("attribute",)
record_type = slots.record_type
'''


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

    def comparison(self, *sides):
        """What `tare compare` says of two runs, or of two sides of one, as values."""
        command = [self.program, "compare", "--format", "json", "--fail-on", "none"] + list(sides)
        return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout)

    def against_dicts(self, path, representation):
        """(ratio, low, high) of the one cell that a run has of a representation, at 95 %."""
        said = self.comparison(
            path, "--by", "representation", "--base", "dict", "--head", representation)
        (cell,) = said["cells"]
        return (cell["ratio"],) + tuple(cell["time"]["interval"])


def ratios(path):
    """{(representation, access, benchmark): [(process, ratio of the least CPU times)]} of a run file."""
    found = {}
    for process in ElementTree.parse(path).iter(SPACE + "process"):
        for timed in process.iter(SPACE + "time"):
            other = timed.find(SPACE + "reference")
            if other is not None:
                # The first of a list is the least, and both sides have the same unit.
                mine, theirs = [int(side.get("cpu").split()[0]) for side in (timed, other)]
                access = timed.get("access", process.get("access"))
                key = process.get("representation"), access, timed.get("name")
                number = int(process.get("number", "1"))
                found.setdefault(key, []).append((number, mine / theirs))
    return found


def interval(values):
    """(estimate, low, high) at 95 %, by Student's t over the logarithms."""
    logs = [math.log(value) for value in values]
    middle = statistics.mean(logs)
    reach = STUDENT.get(len(logs) - 1, 1.96) * statistics.stdev(logs) / math.sqrt(len(logs))
    return math.exp(middle), math.exp(middle - reach), math.exp(middle + reach)
