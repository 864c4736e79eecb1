"""How often a comparison finds a slowdown that was planted."""
import statistics

# What an item access does before it answers, by the number of steps; how many steps in the base,
# and how many more in the others. Straight code takes the same time in every process. A counted
# loop goes at two or three speeds a tenth apart in the very same process, each for parts of a
# second, while dicts and straight code beside it stay the same: presumably what the processor's
# branch predictor has learnt of the row of equal instructions, and of the loop's end.
WORK = {
    "straight": (lambda steps: "        same = key is self\n" * steps, 30, (0, 1, 2, 4)),
    "loop": (
        lambda steps: "        for _ in (None,) * %d:\n            pass\n" % steps, 40, (0, 2, 4, 8)),
}

WORKING = '''"""Slots objects whose item access does some work."""
from tare_probe.representations import slots

NAME, SUMMARY, GIVES_UP = "working", "items by an access that works", "time"
ACCESS, KEYED_BY = ("key",), "attribute"


class Base(slots.Base):
    __slots__ = ()

    def __getitem__(self, key):
%s        return getattr(self, key)


def record_type(shape):
    return slots.record_class(shape, Base, slots=True)
'''


def planted(tare, options):
    """How often `tare compare` finds more work in the item access."""
    work, fewest, steps = WORK[options.work]
    base = tare.plugin(WORKING % work(fewest))
    more = {step: tare.plugin(WORKING % work(fewest + step)) for step in steps}
    names = ["filter", "collect", "filter-ids", "first-id", "find-first"]
    matrix = ["--representation", "working", "--representation", "dict*"]
    matrix += [part for name in names for part in ("--benchmark", name)]
    matrix += options.more.split()
    called, slower, wholes, seen = {}, {}, {}, []
    for _ in range(options.trials):
        first = tare.run("--plugin", base, *matrix)[0]
        for step, plugin in more.items():
            second = tare.run("--plugin", plugin, *matrix)[0]
            said = tare.comparison(first, second)
            seen.append(said["detectable"])
            wholes.setdefault(step, []).extend(
                whole["verdict"] for whole in said["wholes"] if whole["representation"] == "working")
            for cell in said["cells"]:
                if cell["headKey"]["representation"] == "working" and cell.get("ratio"):
                    called.setdefault(step, []).append(cell["verdict"])
                    slower.setdefault(step, []).append(cell["ratio"])
    print("slowdown that a typical cell is said to show every other time: %.1f %% (median)" % (
        100 * statistics.median(seen)))
    for step in sorted(called):
        print("%d steps more: %.1f %% slower (median of %d cells): %s; the representation as a whole: %s" % (
            step, 100 * (statistics.median(slower[step]) - 1), len(called[step]),
            _counts(called[step]), _counts(wholes[step])))


def _counts(verdicts):
    return ", ".join("%s %d" % (each, verdicts.count(each)) for each in sorted(set(verdicts)))
