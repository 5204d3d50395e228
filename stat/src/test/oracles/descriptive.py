# Values of descriptive statistics from SciPy, for DescriptiveOracleTest: name, value(s), x, y (numbers separated by blanks).
# python3 descriptive.py > ../resources/descriptive/scipy.tsv
import numpy as np
import scipy
from scipy import stats, spatial

rng = np.random.default_rng(20261126)


def f(v):
    return " ".join(repr(float(t)) for t in np.ravel(v))


def out(name, value, x, y=()):
    print(name, f(value), f(x), f(y), sep="\t")


samples = [rng.normal(size=5), rng.exponential(size=31), rng.integers(1, 9, 40).astype(float), rng.lognormal(3, 2, 25),
           np.array([1.0, 2, 3, 4, 100]), rng.gamma(2, 1e-3, 60), rng.normal(1e4, 1, 200)]
for x in samples:
    out("skewness", stats.skew(x, bias=False), x)
    out("populationSkewness", stats.skew(x), x)
    out("kurtosis", stats.kurtosis(x, bias=False), x)
    out("populationKurtosis", stats.kurtosis(x), x)
    for k in (2, 3, 4, 5):
        out("moment%d" % k, stats.moment(x, k), x)
    out("sem", stats.sem(x), x)
    out("zscore", stats.zscore(x, ddof=1), x)
    out("winsorized", np.mean(stats.mstats.winsorize(x, (0.1, 0.1))), x)
    out("trimmed", stats.trim_mean(x, 0.2), x)
    for m in ("average", "min", "max", "dense", "ordinal"):
        out("rank_" + m, stats.rankdata(np.round(x), m), np.round(x))
    out("circmean", stats.circmean(x, high=np.pi, low=-np.pi), x)
    out("circvar", stats.circvar(x), x)
    out("circstd", stats.circstd(x), x)
    out("scott", len(np.histogram_bin_edges(x, "scott")) - 1, x)
    out("fd", len(np.histogram_bin_edges(x, "fd")) - 1, x)
    out("doane", len(np.histogram_bin_edges(x, "doane")) - 1, x)
    out("histogram", np.histogram(x, 7)[0], x)
    if np.all(x > 0):
        out("geometric", stats.gmean(x), x)
        out("harmonic", stats.hmean(x), x)
        for p in (-2, -0.5, 0.25, 2, 3):
            out("power%g" % p, np.mean(x ** p) ** (1 / p), x)
for _ in range(6):
    p, q = rng.dirichlet(np.full(8, 0.5)), rng.dirichlet(np.full(8, 0.7))
    out("entropy", stats.entropy(p), p)
    out("kl", stats.entropy(p, q), p, q)
    out("js", spatial.distance.jensenshannon(p, q) ** 2, p, q)
    out("hellinger", np.sqrt(0.5 * np.sum((np.sqrt(p) - np.sqrt(q)) ** 2)), p, q)
    out("bhattacharyya", -np.log(np.sum(np.sqrt(p * q))), p, q)
    out("totalVariation", 0.5 * np.sum(np.abs(p - q)), p, q)
    x, y = rng.normal(size=17), rng.exponential(size=23)
    out("wasserstein", stats.wasserstein_distance(x, y), x, y)
    out("energy", stats.energy_distance(x, y), x, y)
    out("ks", stats.ks_2samp(x, y).statistic, x, y)
    u, v = rng.integers(0, 4, 25).astype(float), rng.integers(0, 5, 25).astype(float)
    out("kendall", stats.kendalltau(u, v).statistic if hasattr(stats.kendalltau(u, v), "statistic") else stats.kendalltau(u, v)[0], u, v)
    out("spearman", stats.spearmanr(u, v)[0], u, v)
    out("somersD", stats.somersd(u, v).statistic, u, v)
    wu, wv = np.arange(1.0, 18), np.arange(23.0, 0, -1)
    out("weightedWasserstein", stats.wasserstein_distance(x, y, wu, wv), x, y)
