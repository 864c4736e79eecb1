"""What a comparison says of a matrix that is measured once more."""
import statistics


def again(tare, options):
    """How many cells of equal runs `tare compare` calls faster or slower."""
    matrix = ["--benchmark", "*"] + options.more.split()
    before, spent = tare.run(*matrix)
    total, wrong, floors = 0, [], []
    for trial in range(options.trials):
        after, seconds = tare.run(*matrix)
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
