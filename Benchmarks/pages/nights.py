"""Nights made of one run: the same cells, with times of their own."""
import datetime
import gzip
import random
import re

START = datetime.datetime(2026, 1, 1, 2)
# One night in three gets the runner's other machine.
MACHINES = ("AMD EPYC 7763", "AMD EPYC 7763", "AMD EPYC 9V74")
STEP_EVERY = 100
"""Nights after which the times of one benchmark rise by 15 % and stay there."""

SAMPLES = re.compile(r' (cpu|over)="(-?\d+)((?: -?\d+)*)"')
TIME = re.compile(r'<(time|reference)\b[^>]*')
NAME = re.compile(r' name="([^"]*)"')


class Nights:
    """Made runs, by the number of the night from the oldest."""

    def __init__(self, path):
        opener = gzip.open if path.endswith(".gz") else open
        with opener(path, "rt", encoding="utf-8") as file:
            self.pattern = file.read()
        self.benchmarks = sorted(
            set(found for tag in TIME.finditer(self.pattern) for found in NAME.findall(tag.group())))

    def run(self, number):
        """The name of a run's file without its end, and the file."""
        dice = random.Random(number)
        when = START + datetime.timedelta(days=number)
        name = "%s-%06x" % (when.strftime("%Y%m%dT%H%M%SZ"), number)
        text = re.sub(r'(<run\b[^>]*?) id="[^"]*"', r'\1 id="%s"' % name, self.pattern, count=1)
        text = re.sub(
            r'(<run\b[^>]*?) started="[^"]*"',
            r'\1 started="%s"' % when.strftime("%Y-%m-%dT%H:%M:%SZ"), text, count=1)
        # A job names each run by its commit, with a letter and a digit at least.
        text = re.sub(r'(<run\b[^>]*?) label="[^"]*"', r"\1", text, count=1)
        text = re.sub(r"<run\b", '<run label="a1%07x"' % dice.randrange(1 << 28), text, count=1)
        text = re.sub(
            r'(<fact name="CPU">)[^<]*', r"\g<1>" + dice.choice(MACHINES), text, count=1)
        return name, TIME.sub(lambda tag: self._time(tag.group(), number, dice), text)

    def _time(self, tag, number, dice):
        """A time with samples of its own, by as many as the pattern has."""
        factor = 1 + 0.01 * dice.gauss(0, 1)
        named = NAME.search(tag)
        if named:
            place = self.benchmarks.index(named.group(1))
            steps = [night for night in range(STEP_EVERY, number + 1, STEP_EVERY)
                     if night // STEP_EVERY % len(self.benchmarks) == place]
            factor *= 1.15 ** len(steps)
        return SAMPLES.sub(lambda found: self._samples(found, factor, dice), tag)

    @staticmethod
    def _samples(found, factor, dice):
        kind, least, more = found.group(1), int(found.group(2)), found.group(3).split()
        if kind == "cpu":
            least = max(1, round(least * factor))
        drawn = [max(0, round(int(each) * dice.uniform(0.5, 1.5))) for each in more]
        dice.shuffle(drawn)
        if drawn and kind == "cpu":
            drawn[dice.randrange(len(drawn))] = 0
        return ' %s="%s"' % (kind, " ".join(str(each) for each in [least] + drawn))
