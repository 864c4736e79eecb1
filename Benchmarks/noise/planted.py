"""How often a comparison finds a slowdown that was planted."""
import statistics

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


def planted(tare, options):
    """How often `tare compare` finds more work in the item access."""
    base = tare.plugin(WORKING % 40)
    more = {work: tare.plugin(WORKING % (40 + work)) for work in (0, 2, 4, 8)}
    names = ["filter", "collect", "filter-ids", "first-id", "find-first"]
    matrix = ["--representation", "working", "--representation", "dict*"]
    matrix += [part for name in names for part in ("--benchmark", name)]
    matrix += options.more.split()
    called, slower, seen = {}, {}, []
    for _ in range(options.trials):
        first = tare.run("--plugin", base, *matrix)[0]
        for work, plugin in more.items():
            second = tare.run("--plugin", plugin, *matrix)[0]
            said = tare.comparison(first, second)
            seen.append(said["detectable"])
            for cell in said["cells"]:
                if cell["headKey"]["representation"] == "working" and cell.get("ratio"):
                    called.setdefault(work, []).append(cell["verdict"])
                    slower.setdefault(work, []).append(cell["ratio"])
    print("slowdown that a typical cell is said to show every other time: %.1f %% (median)" % (
        100 * statistics.median(seen)))
    for work in sorted(called):
        verdicts = called[work]
        print("%d steps more: %.1f %% slower (median of %d cells): %s" % (
            work, 100 * (statistics.median(slower[work]) - 1), len(verdicts),
            ", ".join("%s %d" % (each, verdicts.count(each)) for each in sorted(set(verdicts)))))
