"""Figures that numpy and scipy give, against which the statistics are tested to 1e-9.

    pip install numpy scipy && python make_vectors.py > vectors.json

The bootstrap and the prior of variances are in neither; they are written here a second time, from
their papers, with numpy's and scipy's functions.
"""
import json
import math
import sys

import numpy as np
from scipy import special, stats

RANDOM = np.random.default_rng(20261124)


def lists():
    yield [3.0]
    yield [2.0, 1.0]
    yield [1.0, 1.0, 1.0, 1.0, 9.0]
    for count in (3, 4, 7, 8, 19, 40):
        yield RANDOM.lognormal(0, 0.5, count).tolist()
    heavy = RANDOM.normal(10, 0.1, 24)
    heavy[[3, 17]] = 12, 4
    yield heavy.tolist()
    yield RANDOM.integers(0, 6, 15).astype(float).tolist()


def pseudomedian(values):
    return float(np.median([(a + b) / 2 for i, a in enumerate(values) for b in values[i:]]))


def one(values):
    low, high = np.quantile(values, [0.25, 0.75])
    reach = 1.5 * (high - low)
    middle, deviation = np.median(values), stats.median_abs_deviation(values, scale="normal")
    return {
        "values": values,
        "median": float(middle),
        "quantiles": [[q, float(np.quantile(values, q))] for q in (0, 0.05, 0.25, 0.5, 0.9, 1)],
        "deviation": float(stats.median_abs_deviation(values)),
        "pseudomedian": pseudomedian(values),
        "geometricMean": float(stats.gmean(values)) if min(values) > 0 else None,
        "fences": [i for i, v in enumerate(values) if v < low - reach or v > high + reach],
        "far": [i for i, v in enumerate(values) if abs(v - middle) > 3.5 * deviation],
    }


def pairs():
    yield [1.0], [2.0]
    yield [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]
    yield [1.0, 2.0, 2.0], [2.0, 3.0, 3.0, 5.0]
    yield [1.0, 1.0], [1.0, 1.0]
    for m, n, shift in ((3, 3, 0.1), (5, 5, 0.02), (8, 30, 0.3), (9, 9, 0.5), (20, 12, 0), (6, 4, 1)):
        yield RANDOM.normal(0, 1, m).tolist(), RANDOM.normal(shift, 1, n).tolist()
    yield (RANDOM.integers(0, 5, 14).astype(float).tolist(),
           RANDOM.integers(1, 6, 11).astype(float).tolist())


def two(base, head):
    test = stats.mannwhitneyu(head, base)
    signs = np.sign(np.subtract.outer(head, base))
    return {
        "base": base, "head": head, "u": float(test.statistic), "p": float(test.pvalue),
        "delta": float(signs.mean()),
        "shift": float(np.median(np.subtract.outer(head, base))),
    }


def adjusted():
    for p in ([0.2], [0.01, 0.04, 0.03, 0.5], [0.001, 0.001, 1.0, 0.05], RANDOM.uniform(0, 1, 30) ** 3):
        p = np.asarray(p)
        yield {"p": p.tolist(), "adjusted": stats.false_discovery_control(p).tolist()}


def tails():
    for freedom in (1, 2, 3.5, 4, 9.25, 30, 400, 1e5):
        for value in (-2.5, 0, 0.3, 1, 4.5, 12):
            yield [freedom, value, float(stats.t.sf(value, freedom))]


def tail_quantiles():
    for freedom in (1, 2, 3.5, 9.25, 30, 400):
        for p in (0.5, 0.1, 0.025, 1e-4, 1e-7):
            yield [freedom, p, float(stats.t.isf(p, freedom))]


def moments(logs):
    """Mean, its variance and degrees of freedom: trimmed by a fifth from ten on, as Yuen (1974)."""
    logs = np.sort(logs)
    cut = len(logs) // 5 if len(logs) >= 10 else 0
    kept = len(logs) - 2 * cut
    winsorized = np.clip(logs, logs[cut], logs[len(logs) - cut - 1])
    squares = ((winsorized - winsorized.mean()) ** 2).sum()
    mean = stats.trim_mean(logs, 0.2) if cut else logs.mean()
    return float(mean), squares / (kept * max(1, kept - 1)), kept - 1


def ratios():
    for m, n in ((2, 2), (3, 3), (5, 4), (9, 9), (10, 10), (12, 36), (41, 41), (0, 4), (0, 24)):
        base, head = RANDOM.lognormal(0, 0.02, m), RANDOM.lognormal(0.03, 0.02, n)
        a, b = np.log(base), np.log(head)
        mine, other = moments(a) if m else (0.0, 0.0, 0), moments(b)
        # Variances of a single figure are pooled.
        freedom = mine[2] + other[2]
        pooled = (mine[1] * m * mine[2] + other[1] * n * other[2]) / freedom
        error = math.sqrt(pooled * ((1 / m if m else 0) + 1 / n))
        difference = other[0] - mine[0]
        plain = 2 * float(stats.t.sf(abs(difference) / error, freedom))
        if m in (0, n):  # what scipy has too
            test = stats.ttest_ind(b, a, trim=0.2 if n >= 10 else 0) if m else stats.ttest_1samp(b, 0)
            assert m == 0 and n >= 10 or math.isclose(test.pvalue, plain, rel_tol=1e-9)
        reach = float(stats.t.isf(0.025, freedom)) * error
        beyond = (abs(difference) - math.log1p(0.03)) / error
        yield {
            "base": base.tolist(), "head": head.tolist(), "ratio": math.exp(difference),
            "low": math.exp(difference - reach), "high": math.exp(difference + reach), "plain": plain,
            "beyond": min(1.0, 2 * float(stats.t.sf(beyond, freedom))),
        }


def inverse_trigamma(target):
    """Newton's steps of the appendix of Smyth (2004)."""
    y = 0.5 + 1 / target
    for _ in range(100):
        value = special.polygamma(1, y)
        step = value * (1 - value / target) / special.polygamma(2, y)
        y += step
        if -step / y < 1e-14:
            break
    return y


def prior(variances, freedoms):
    s, d = np.maximum(variances, np.median(variances) * 1e-5), np.asarray(freedoms, float)
    e = np.log(s) - special.digamma(d / 2) + np.log(d / 2)
    spread = e.var(ddof=1) - special.polygamma(1, d / 2).mean()
    if spread <= 0:
        return float(np.exp(e.mean())), None
    half = inverse_trigamma(spread)
    return float(np.exp(e.mean() + special.digamma(half) - np.log(half))), float(2 * half)


def priors():
    for count, freedom, d0 in ((40, 4, 6.0), (200, 2, 3.0), (30, 8, 1e9)):
        common = 1e-4 * (1 if d0 > 1e6 else d0 / RANDOM.chisquare(d0, count))
        variances = common * RANDOM.chisquare(freedom, count) / freedom
        variance, found = prior(variances, [freedom] * count)
        yield {"variances": variances.tolist(), "freedom": freedom, "variance": variance,
               "prior": found}


class SplitMix64:
    """Steele, Lea and Flood (2014)."""

    def __init__(self, seed):
        self.state = seed

    def index(self, below):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        word = self.state
        word = ((word ^ word >> 30) * 0xBF58476D1CE4E5B9) & mask
        word = ((word ^ word >> 27) * 0x94D049BB133111EB) & mask
        return ((word ^ word >> 31) * below) >> 64


def bootstraps():
    for shape, seed in (((3, 5), 1), ((6, 4), 77), ((8, 1), 2**63)):
        groups = [RANDOM.lognormal(0, 0.1, shape[1]).tolist() for _ in range(shape[0])]
        draw, replicates = SplitMix64(seed), []
        for _ in range(400):
            medians = []
            for _ in groups:
                group = groups[draw.index(len(groups))]
                medians.append(np.median([group[draw.index(len(group))] for _ in group]))
            replicates.append(np.mean(medians))
        yield {"groups": groups, "seed": seed, "resamples": 400,
               "low": float(np.quantile(replicates, 0.05)), "high": float(np.quantile(replicates, 0.95))}


json.dump(
    {
        "lists": [one(values) for values in lists()],
        "pairs": [two(*pair) for pair in pairs()],
        "adjusted": list(adjusted()),
        "tails": list(tails()),
        "quantiles": list(tail_quantiles()),
        "normal": [[z, float(stats.norm.sf(z))] for z in (-3, 0, 0.5, 1.96, 8)],
        "beta": [[x, a, b, float(special.betainc(a, b, x))]
                 for x in (0, 0.01, 0.3, 0.8, 0.999, 1) for a, b in ((0.5, 0.5), (3, 0.5), (20, 7.5))],
        "polygamma": [[x, float(special.digamma(x)), float(special.polygamma(1, x))]
                      for x in (0.05, 0.5, 1, 2.75, 11.9, 12, 300)],
        "ratios": list(ratios()),
        "priors": list(priors()),
        "bootstraps": list(bootstraps()),
    },
    sys.stdout, indent=1)
sys.stdout.write("\n")
