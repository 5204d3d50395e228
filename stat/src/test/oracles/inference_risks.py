"""Intervals for differences, ratios and odds ratios of two proportions: python3 inference_risks.py > ../resources/org/jonum/stat/inference/risks.tsv

By statsmodels and SciPy; those of Miettinen and Nurminen for the difference, for which statsmodels misses published values, by maximising the likelihood numerically. Each line: method, k1, n1, k2, n2, level, lower end, upper end.
"""
import numpy as np
import scipy
import statsmodels
from scipy import optimize, stats
from scipy.stats import contingency
from statsmodels.stats.proportion import confint_proportions_2indep

print("# statsmodels " + statsmodels.__version__ + ", SciPy " + scipy.__version__)


def score_difference(k1, n1, k2, n2, level):
    def z(d):
        def derivative(p):  # of the logarithm of the likelihood, by the second probability
            return k1 / (p + d) - (n1 - k1) / (1 - p - d) + k2 / p - (n2 - k2) / (1 - p)
        lo, hi = max(0.0, -d), min(1.0, 1 - d)
        e = 1e-14
        if derivative(lo + e) <= 0:
            q = lo
        elif derivative(hi - e) >= 0:
            q = hi
        else:
            q = optimize.brentq(derivative, lo + e, hi - e, xtol=1e-16, rtol=1e-15)
        n = n1 + n2
        return (k1 / n1 - k2 / n2 - d) / np.sqrt(((q + d) * (1 - q - d) / n1 + q * (1 - q) / n2) * n / (n - 1))
    d, c = k1 / n1 - k2 / n2, stats.norm.isf((1 - level) / 2)
    return optimize.brentq(lambda t: z(t) - c, -1 + 1e-9, d - 1e-12, xtol=1e-14), optimize.brentq(lambda t: z(t) + c, d + 1e-12, 1 - 1e-9, xtol=1e-14)


cases = [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 1, 29), (15, 150, 14, 140), (400, 1000, 380, 1000), (1, 12, 7, 9),
         (27, 122, 44, 487), (3, 5, 2, 4), (999, 100000, 1200, 100000), (20, 21, 30, 31)]
for k1, n1, k2, n2 in cases:
    for level in (0.9, 0.95, 0.999):
        for name, compare, method in (("difference NEWCOMBE", "diff", "newcomb"), ("difference AGRESTI_CAFFO", "diff", "agresti-caffo"), ("ratio KATZ", "ratio", "log"),
                                      ("ratio MIETTINEN_NURMINEN", "ratio", "score"), ("odds WOOLF", "odds-ratio", "logit"),
                                      ("odds MIETTINEN_NURMINEN", "odds-ratio", "score")):
            try:
                low, upp = confint_proportions_2indep(k1, n1, k2, n2, method=method, compare=compare, alpha=1 - level, correction=True)
            except Exception:  # no root found
                continue
            if np.isfinite(low) and np.isfinite(upp):
                print(name, k1, n1, k2, n2, level, repr(float(low)), repr(float(upp)), sep="\t")
        low, upp = score_difference(k1, n1, k2, n2, level)
        print("difference MIETTINEN_NURMINEN", k1, n1, k2, n2, level, repr(float(low)), repr(float(upp)), sep="\t")
        table = [[k1, n1 - k1], [k2, n2 - k2]]
        r = contingency.odds_ratio(table, kind="conditional").confidence_interval(level)
        print("odds EXACT", k1, n1, k2, n2, level, repr(float(r.low)), repr(float(r.high)), sep="\t")
        r = contingency.relative_risk(k1, n1, k2, n2).confidence_interval(level)
        print("ratio KATZ", k1, n1, k2, n2, level, repr(float(r.low)), repr(float(r.high)), sep="\t")
