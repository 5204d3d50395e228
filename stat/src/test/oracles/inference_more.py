"""Further tests of SciPy, and Dunnett's law by adaptive quadrature: python3 inference_more.py > ../resources/org/jonum/stat/inference/more.tsv

Each line: case, quantity, value.
"""
import numpy as np
import scipy
from scipy import integrate, stats

S = {}
for line in open("../resources/org/jonum/stat/inference/samples.tsv"):
    name, values = line.rstrip("\n").split("\t")
    S[name] = np.array([float(v) for v in values.split()])
print("# SciPy " + scipy.__version__)


def put(case, **values):
    for k, v in values.items():
        print("%s\t%s\t%.17g" % (case, k, v))


a, b, c, d = S["a"], S["b"], S["c"], S["d"]
for case, x, y in (("bm", a, b), ("bm.ties", S["t1"], S["t2"]), ("bm.big", S["big1"], S["big2"])):
    t = stats.brunnermunzel(x, y)
    put(case, statistic=t.statistic, p=t.pvalue)
    # SciPy's "less" is that x tends to be smaller
    put(case, greater=stats.brunnermunzel(x, y, alternative="less").pvalue, less=stats.brunnermunzel(x, y, alternative="greater").pvalue)
table = np.array([[7, 8], [12, 3]])


def unconditional(table, statistic, alternative):
    """The largest probability on a fine grid, with samples in rows."""
    (x0, _), (y0, _) = table
    n, m = table.sum(axis=1)
    least = statistic(x0, y0, n, m)
    inside = np.array([[statistic(x, y, n, m) >= least - 1e-10 * abs(least) for y in range(m + 1)] for x in range(n + 1)])
    f = lambda p: -(stats.binom.pmf(np.arange(n + 1), n, p) @ inside @ stats.binom.pmf(np.arange(m + 1), m, p))
    grid = np.sin(np.linspace(0, np.pi / 2, 2001)) ** 2
    v = [f(p) for p in grid]
    best = 0
    for i in np.argsort(v)[:6]:
        r = scipy.optimize.minimize_scalar(f, bounds=(grid[max(0, i - 1)], grid[min(2000, i + 1)]), method="bounded", options={"xatol": 1e-12})
        best = max(best, -r.fun, -v[i])
    return best


def wald(x, y, n, m):
    p = (x + y) / (n + m)
    return 0.0 if p in (0, 1) else (x / n - y / m) / np.sqrt(p * (1 - p) * (1 / n + 1 / m))


for case, t in (("barnard", [[7, 8], [12, 3]]), ("barnard.unequal", [[3, 9], [15, 6]]), ("barnard.zero", [[0, 6], [4, 3]])):
    t = np.array(t)
    put(case, statistic=stats.barnard_exact(t.T).statistic)
    put(case, nearp=unconditional(t, lambda *z: abs(wald(*z)), 0))
    put(case + ".greater", nearp=unconditional(t, wald, 0))
    put(case + ".less", nearp=unconditional(t, lambda *z: -wald(*z), 0))
for case, t in (("boschloo", [[74, 31], [43, 32]]), ("boschloo.small", [[3, 9], [15, 6]])):
    t = np.array(t)
    up = lambda x, y, n, m: -stats.hypergeom.sf(x - 1, n + m, n, x + y)
    put(case + ".greater", statistic=stats.boschloo_exact(t.T, alternative="greater").statistic)
    put(case + ".greater", nearp=unconditional(t, up, 0))
t = stats.anderson_ksamp([a, b, c])
put("ad.samples", statistic=t.statistic)
t = stats.anderson_ksamp([S["t1"], S["t2"], S["kt1"]])
put("ad.samples.ties", statistic=t.statistic)
for l in (-2, -1, -0.5, 0, 2 / 3, 1, 3):
    t = stats.power_divergence([89, 37, 30, 28, 2], 186 * np.array([40, 20, 20, 15, 5]) / 100, lambda_=l)
    put("pd.%.2f" % l, statistic=t.statistic, p=t.pvalue)
    t = stats.contingency.chi2_contingency([[762, 327, 468], [484, 239, 477]], lambda_=l)
    put("pd.table.%.2f" % l, statistic=t[0], p=t[1])
P = [0.01, 0.2, 0.3, 1e-20]
t = stats.combine_pvalues(P)
put("combine.fisher", statistic=t.statistic, p=t.pvalue)
t = stats.combine_pvalues(P, "stouffer", [1, 2, 3, 4])
put("combine.stouffer", statistic=t.statistic, p=t.pvalue)
put("combine.simes", p=min(4 * p / i for i, p in enumerate(sorted(P), 1)))
for case, k1, n1, k2, n2, diff in (("etest", 0, 100, 3, 100, 0), ("etest.2", 12, 10.5, 30, 17, 0.1), ("etest.3", 9, 2, 5, 3, 0)):
    for alternative, end in (("two-sided", ""), ("less", ".less"), ("greater", ".greater")):
        t = stats.poisson_means_test(k1, n1, k2, n2, diff=diff, alternative=alternative)
        if case + end != "etest.greater":  # SciPy leaves out the pair of counts 0, 0, whose statistic is 0
            put(case + end, statistic=t.statistic, nearp=t.pvalue)


def dunnett(t, lam, df, two):
    """P(max T > t): for each s and z a product."""
    lam = np.array(lam)
    root = np.sqrt(1 - lam ** 2)

    def given(s):
        def g(z):
            inside = stats.norm.cdf((t * s - lam * z) / root)
            if two:
                inside = inside - stats.norm.cdf((-t * s - lam * z) / root)
            return stats.norm.pdf(z) * (1 - np.prod(inside))
        return integrate.quad(g, -9, 9, epsabs=1e-14, epsrel=1e-12, limit=200)[0]

    f = lambda s: stats.chi.pdf(s * np.sqrt(df), df) * np.sqrt(df) * given(s)
    return integrate.quad(f, 0, 1, epsabs=1e-13, epsrel=1e-10)[0] + integrate.quad(f, 1, 6, epsabs=1e-13, epsrel=1e-10)[0]


groups = (a, b[:7], c)
t = stats.dunnett(*groups, control=d, random_state=1)
df = sum(len(g) for g in groups) + len(d) - 4
lam = [np.sqrt(len(g) / (len(g) + len(d))) for g in groups]
for i in range(3):
    put("dunnett.%d" % (i + 1), statistic=t.statistic[i], nearp=dunnett(abs(t.statistic[i]), lam, df, True))
    put("dunnett.greater.%d" % (i + 1), nearp=dunnett(t.statistic[i], lam, df, False))
t = stats.tukey_hsd(a, b, c, equal_var=False)
i = t.confidence_interval(0.95)
for k, (p, q) in enumerate(((1, 0), (2, 0), (2, 1)), 1):
    put("gh.%d" % k, p=t.pvalue[p, q], lower=i.low[p, q], upper=i.high[p, q])
pooled = stats.rankdata(np.concatenate([S["t1"], S["t2"], S["kt1"]]))
parts = np.split(pooled, np.cumsum([len(S["t1"]), len(S["t2"])]))
n = len(pooled)
_, counts = np.unique(pooled, return_counts=True)
v = n * (n + 1) / 12 - np.sum(counts.astype(float) ** 3 - counts) / (12 * (n - 1))
k = 0
for i in range(3):
    for j in range(i + 1, 3):
        k += 1
        z = (parts[j].mean() - parts[i].mean()) / np.sqrt(v * (1 / len(parts[i]) + 1 / len(parts[j])))
        put("dunn.%d" % k, statistic=z, p=min(1, 3 * 2 * stats.norm.sf(abs(z))))
