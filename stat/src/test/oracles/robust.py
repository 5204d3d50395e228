# Robust statistics, L-moments, effect sizes and dependence by their definitions and SciPy, for DescriptiveOracleTest: name, value(s), x, y.
# python3 robust.py > ../resources/descriptive/robust.tsv
import math

import numpy as np
from scipy import special, stats

rng = np.random.default_rng(20261127)


def f(v):
    return " ".join(repr(float(t)) for t in np.ravel(v))


def out(name, value, x, y=()):
    print(name, f(value), f(x), f(y), sep="\t")


def hodges_lehmann(x):
    return np.median([(x[i] + x[j]) / 2 for i in range(len(x)) for j in range(i, len(x))])


def qn(x):
    n = len(x)
    d = sorted(abs(x[i] - x[j]) for i in range(n) for j in range(i))
    h = n // 2 + 1
    small = {2: 0.399, 3: 0.994, 4: 0.512, 5: 0.844, 6: 0.611, 7: 0.857, 8: 0.669, 9: 0.872}
    c = 1 / (math.sqrt(2) * special.ndtri(5 / 8))
    return c * small.get(n, n / (n + (1.4 if n % 2 else 3.8))) * d[h * (h - 1) // 2 - 1]


def sn(x):
    n = len(x)
    m = sorted(sorted(abs(a - b) for b in x)[n // 2] for a in x)
    small = {2: 0.743, 3: 1.851, 4: 0.954, 5: 1.351, 6: 0.993, 7: 1.198, 8: 1.005, 9: 1.131}
    return 1.1926 * small.get(n, n / (n - 0.9) if n % 2 else 1) * m[(n + 1) // 2 - 1]


def l_moments(x):
    s, n = np.sort(x), len(x)
    b = [sum(math.comb(i, r) * s[i] for i in range(n)) / n / math.comb(n - 1, r) for r in range(4)]
    l2 = 2 * b[1] - b[0]
    return [b[0], l2, (6 * b[2] - 6 * b[1] + b[0]) / l2, (20 * b[3] - 30 * b[2] + 12 * b[1] - b[0]) / l2]


def cohen(x, y):
    n, m = len(x), len(y)
    s = math.sqrt(((n - 1) * np.var(x, ddof=1) + (m - 1) * np.var(y, ddof=1)) / (n + m - 2))
    return (np.mean(x) - np.mean(y)) / s


for n in [4, 5, 6, 7, 8, 9, 10, 11, 20, 31]:
    for kind in range(3):
        x = rng.normal(size=n) if kind == 0 else rng.integers(0, 5, n).astype(float) if kind == 1 else rng.exponential(size=n) ** 3
        y = rng.normal(size=n) if kind != 1 else rng.integers(0, 3, n).astype(float)
        if len(set(x)) < 2 or len(set(y)) < 2:
            continue
        out("hodgesLehmann", hodges_lehmann(x), x)
        out("qn", qn(x), x)
        out("sn", sn(x), x)
        out("lMoments", l_moments(x), x)
        out("harrellDavis", stats.mstats.hdquantiles(x, [0.1, 0.5, 0.77]), x)
        out("cohenD", cohen(x, y), x, y)
        df = 2 * n - 2
        out("hedgesG", cohen(x, y) * math.exp(math.lgamma(df / 2) - math.lgamma((df - 1) / 2)) / math.sqrt(df / 2), x, y)
        out("glassDelta", (np.mean(x) - np.mean(y)) / np.std(y, ddof=1), x, y)
        out("cliffDelta", np.mean(np.sign(np.subtract.outer(x, y))), x, y)
        t = stats.f_oneway(x, y)
        out("etaSquared", t.statistic / (t.statistic + df), x, y)
        out("kendallC", stats.kendalltau(x, y, variant="c").statistic, x, y)
        if kind != 1:
            out("chatterjee", stats.chatterjeexi(x, y).statistic, x, y)
        if len(set(x)) > 2:
            t = stats.theilslopes(y, x, alpha=0.9)
            out("theilSen", [t.slope, t.intercept, t.low_slope, t.high_slope], x, y)
