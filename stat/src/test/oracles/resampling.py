"""Values for resampling by SciPy and NumPy. Usage: python3 resampling.py > resampling.txt (SciPy 1.17.1, NumPy 2)"""
import itertools
import numpy as np
from scipy import stats
from scipy.stats import qmc


def out(kind, *parts):
    print(kind, *[repr(float(v)) for p in parts for v in np.ravel(p)])


s = qmc.Sobol(21201, scramble=False, bits=52).random(64)
for j in (0, 1, 2, 3, 9, 39, 99, 999, 1110, 5000, 21200):
    out("sobol", j, s[:, j])
far = qmc.Sobol(5, scramble=False, bits=30)
far.fast_forward(123456789)
out("sobolfar", far.random(1))
h = qmc.Halton(40, scramble=False).random(200)
for j in (0, 1, 2, 10, 39):
    out("halton", j, h[:, j])
lsat = np.array([576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594.])
gpa = np.array([3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96])
r = lambda x, y: np.corrcoef(x, y)[0, 1]
for method in ("percentile", "basic", "bca"):
    b = stats.bootstrap((lsat, gpa), lambda x, y, axis: stats.pearsonr(x, y, axis=axis).statistic, paired=True, vectorized=True,
                        confidence_level=0.9, n_resamples=100000, method=method, batch=5000, rng=np.random.default_rng(1))
    out("law" + method, b.confidence_interval.low, b.confidence_interval.high, b.standard_error)
t, c = np.array([94, 197, 16, 38, 99, 141, 23.]), np.array([52, 104, 146, 10, 51, 30, 40, 27, 46.])
mean = lambda x, y, axis: np.mean(x, axis=axis) - np.mean(y, axis=axis)
for alternative in ("two-sided", "less", "greater"):
    p = stats.permutation_test((t, c), mean, vectorized=True, n_resamples=np.inf, alternative=alternative)
    out("mouse", p.statistic, p.pvalue)
d = np.array([1.83, -0.50, 1.62, 2.48, 1.68, 1.88, 1.55, -3.06, 1.30])
for alternative in ("two-sided", "less", "greater"):
    p = stats.permutation_test((d,), lambda x, axis: np.mean(x, axis=axis), permutation_type="samples", vectorized=True,
                               n_resamples=np.inf, alternative=alternative)
    out("signs", p.statistic, p.pvalue)
x, y = np.array([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7]), np.array([2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2])
for alternative in ("two-sided", "less", "greater"):
    p = stats.permutation_test((x,), lambda u, axis: np.sum(u * y, axis=axis), permutation_type="pairings", vectorized=True,
                               n_resamples=np.inf, alternative=alternative)
    out("pairings", p.statistic, p.pvalue)


# R-hat and effective sizes of a fixed set of chains: the formulas of Vehtari et al. with autocovariances by FFT
def chain(seed, phi, n, shift):
    state, x, values = seed, 0.0, []
    for _ in range(n):
        total = 0
        for _ in range(4):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
            total += (state >> 11) * 2.0 ** -53 - 0.5
        x = phi * x + total
        values.append(x + shift)
    return values


def split(c):
    h = c.shape[1] // 2
    return np.concatenate([c[:, :h], c[:, -h:]])


def z(c):
    return stats.norm.ppf((stats.rankdata(c).reshape(c.shape) - 0.375) / (c.size + 0.25))


def rhat(c):
    w, n = c.var(1, ddof=1).mean(), c.shape[1]
    return np.sqrt(((n - 1) / n * w + c.mean(1).var(ddof=1)) / w)


def ess(c):
    m, n = c.shape
    d = c - c.mean(1, keepdims=True)
    f = np.fft.rfft(d, 2 * n)
    acov = np.fft.irfft(f * f.conj())[:, :n] / n
    w = c.var(1, ddof=1).mean()
    v = (n - 1) / n * w + c.mean(1).var(ddof=1)
    rho = 1 - (w - acov.mean(0)) / v
    rho[0] = 1
    tau, last = -1, np.inf
    for t in range(0, n - 1, 2):
        p = rho[t] + rho[t + 1]
        if p <= 0:
            break
        last = min(last, p)
        tau += 2 * last
    return m * n / max(tau, 1 / np.log10(m * n))


for k, (phi, n, shift) in enumerate(((0.0, 200, 0), (0.7, 501, 0), (0.95, 400, 0.5), (-0.6, 300, 0))):
    c = np.array([chain(1000 * k + i, phi, n, shift * i) for i in range(4)])
    fold = np.abs(c - np.median(c))
    lo, hi = np.quantile(c, [0.05, 0.95])
    out("chains", phi, n, shift, max(rhat(split(z(c))), rhat(split(z(fold)))), ess(split(z(c))),
        min(ess(split((c <= lo) * 1.0)), ess(split((c <= hi) * 1.0))), ess(split(c)))
