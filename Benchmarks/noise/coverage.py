"""How often an interval of Tare's holds the true ratio."""
import math
import statistics
import sys

from program import SAME, interval, ratios


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
