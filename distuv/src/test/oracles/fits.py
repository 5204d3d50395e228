"""Maximum-likelihood fits for FitOracleTest: SciPy's estimates, brought to 20 digits by mpmath.

    python3 fits.py [FIRST [LAST]] > ../resources/fits.tsv      (some minutes; all lines, or those from FIRST to LAST)

A line: law, fixed parameters, data, estimates, standard errors from the observed information (the Hessian of the log-likelihood,
by differences with 40 digits), log-likelihood, and what SciPy's optimiser alone gives (a dash where SciPy has no such law).
Random numbers are NumPy's with the seed below. Needs numpy, scipy, mpmath.
"""
import sys
import numpy as np
import mpmath as mp
from scipy import stats, optimize

mp.mp.dps = 40
rng = np.random.default_rng(20261126)
log, lg = mp.log, mp.loggamma
pi = mp.pi


def lbeta(a, b):
    return lg(a) + lg(b) - lg(a + b)


def ncdf(z):
    return mp.ncdf(z)


def choose(n, k):
    return lg(n + 1) - lg(k + 1) - lg(n - k + 1)


def gev(x, m, s, xi):
    w = 1 + xi * (x - m) / s
    return -log(s) - (1 + 1 / xi) * log(w) - w ** (-1 / xi)


def skellam(k, a, b):
    return -(a + b) + k / mp.mpf(2) * log(a / b) + log(mp.besseli(abs(k), 2 * mp.sqrt(a * b)))


DENSITY = {
    "Gamma": lambda x, a, s: (a - 1) * log(x) - x / s - lg(a) - a * log(s),
    "Beta": lambda x, a, b: (a - 1) * log(x) + (b - 1) * log(1 - x) - lbeta(a, b),
    "ChiSquared": lambda x, k: (k / 2 - 1) * log(x) - x / 2 - lg(k / 2) - k / 2 * log(2),
    "Chi": lambda x, k: (k - 1) * log(x) - x * x / 2 - lg(k / 2) - (k / 2 - 1) * log(2),
    "InverseGamma": lambda x, a, s: -(a + 1) * log(x) - s / x - lg(a) + a * log(s),
    "InverseGaussian": lambda x, m, l: (log(l) - log(2 * pi) - 3 * log(x) - l * (x - m) ** 2 / (m * m * x)) / 2,
    "StudentT": lambda x, v, m, s: lg((v + 1) / 2) - lg(v / 2) - log(pi * v) / 2 - log(s)
    - (v + 1) / 2 * log(1 + ((x - m) / s) ** 2 / v),
    "VonMises": lambda x, m, k: k * mp.cos(x - m) - log(2 * pi * mp.besseli(0, k)),
    "Nakagami": lambda x, m, w: log(2) + m * log(m / w) - lg(m) + (2 * m - 1) * log(x) - m * x * x / w,
    "Maxwell": lambda x, s: log(2 / pi) / 2 + 2 * log(x) - 3 * log(s) - x * x / (2 * s * s),
    "FisherF": lambda x, a, b: a / 2 * log(a) + b / 2 * log(b) + (a / 2 - 1) * log(x) - (a + b) / 2 * log(a * x + b)
    - lbeta(a / 2, b / 2),
    "GeneralizedPareto": lambda x, s, xi: -log(s) - (1 + 1 / xi) * log(1 + xi * x / s),
    "GeneralizedExtremeValue": gev,
    "SkewNormal": lambda x, m, s, a: log(2) - log(2 * pi) / 2 - log(s) - ((x - m) / s) ** 2 / 2
    + log(ncdf(a * (x - m) / s)),
    "Logistic": lambda x, m, s: -(x - m) / s - log(s) - 2 * log(1 + mp.exp(-(x - m) / s)),
    "Cauchy": lambda x, m, s: -log(pi * s) - log(1 + ((x - m) / s) ** 2),
    "Lomax": lambda x, s, a: log(a / s) - (a + 1) * log(1 + x / s),
    "LogLogistic": lambda x, k, s: log(k / s) + (k - 1) * log(x / s) - 2 * log(1 + (x / s) ** k),
    "Kumaraswamy": lambda x, a, b: log(a * b) + (a - 1) * log(x) + (b - 1) * log(1 - x ** a),
    "FoldedNormal": lambda x, m, s: log(2 / pi) / 2 - log(s) - (x * x + m * m) / (2 * s * s) + log(mp.cosh(m * x / s ** 2)),
    "Frechet": lambda x, s, a: log(a / s) - (1 + a) * log(x / s) - (x / s) ** -a,
    "TruncatedNormal": lambda x, m, s: -log(2 * pi) / 2 - log(s) - ((x - m) / s) ** 2 / 2
    - log(ncdf((2 - m) / s) - ncdf((-1 - m) / s)),
    "Poisson": lambda k, m: k * log(m) - m - lg(k + 1),
    "Binomial": lambda k, p: choose(12, k) + k * log(p) + (12 - k) * log(1 - p),
    "Geometric": lambda k, p: log(p) + k * log(1 - p),
    "NegativeBinomial": lambda k, r, p: lg(k + r) - lg(r) - lg(k + 1) + r * log(p) + k * log(1 - p),
    "Logarithmic": lambda k, p: k * log(p) - log(k) - log(-log(1 - p)),
    "Zeta": lambda k, s: -s * log(k) - log(mp.zeta(s)),
    "Zipf": lambda k, s: -s * log(k) - log(mp.fsum(mp.mpf(j) ** -s for j in range(1, 51))),
    "BetaBinomial": lambda k, a, b: choose(12, k) + lbeta(k + a, 12 - k + b) - lbeta(a, b),
    "Skellam": skellam,
}

# law, fixed, sampler, start, scipy's own fit (None: there is none)
CASES = [
    ("Gamma", "", stats.gamma(1.7, scale=3), lambda x: stats.gamma.fit(x, floc=0)[0::2]),
    ("Gamma", "", stats.gamma(0.2, scale=3), lambda x: stats.gamma.fit(x, floc=0)[0::2]),
    ("Beta", "", stats.beta(2, 5), lambda x: stats.beta.fit(x, floc=0, fscale=1)[:2]),
    ("Beta", "", stats.beta(0.4, 0.3), lambda x: stats.beta.fit(x, floc=0, fscale=1)[:2]),
    ("ChiSquared", "", stats.chi2(7), lambda x: stats.chi2.fit(x, floc=0, fscale=1)[:1]),
    ("Chi", "", stats.chi(3), lambda x: stats.chi.fit(x, floc=0, fscale=1)[:1]),
    ("InverseGamma", "", stats.invgamma(3, scale=2), lambda x: stats.invgamma.fit(x, floc=0)[0::2]),
    ("InverseGaussian", "", stats.invgauss(0.4, scale=5), lambda x: ig(stats.invgauss.fit(x, floc=0))),
    ("StudentT", "", stats.t(3, 1, 2), lambda x: stats.t.fit(x)),
    ("VonMises", "", stats.vonmises(2, 0.5), lambda x: stats.vonmises.fit(x, fscale=1)[1::-1]),
    ("Nakagami", "", stats.nakagami(1.5, scale=2), lambda x: naka(stats.nakagami.fit(x, floc=0))),
    ("Maxwell", "", stats.maxwell(scale=2), lambda x: stats.maxwell.fit(x, floc=0)[1:]),
    ("FisherF", "", stats.f(6, 9), lambda x: stats.f.fit(x, 5, 10, floc=0, fscale=1)[:2]),
    ("GeneralizedPareto", "", stats.genpareto(0.3, scale=2), lambda x: stats.genpareto.fit(x, floc=0)[::-2]),
    ("GeneralizedExtremeValue", "", stats.genextreme(-0.15, 1, 2), lambda x: gevfit(stats.genextreme.fit(x, -0.1))),
    ("SkewNormal", "", stats.skewnorm(3, 1, 2), lambda x: skew(stats.skewnorm.fit(x, 2))),
    ("Logistic", "", stats.logistic(7, 2), lambda x: stats.logistic.fit(x)),
    ("Cauchy", "", stats.cauchy(-4, 0.5), lambda x: stats.cauchy.fit(x)),
    ("Lomax", "", stats.lomax(1.5, scale=2), lambda x: stats.lomax.fit(x, floc=0)[::-2]),
    ("LogLogistic", "", stats.fisk(3, scale=2), lambda x: stats.fisk.fit(x, floc=0)[0::2]),
    ("Kumaraswamy", "", stats.beta(2, 3), None),
    ("FoldedNormal", "", stats.foldnorm(2, scale=1.5), lambda x: fold(stats.foldnorm.fit(x, floc=0))),
    ("Frechet", "", stats.invweibull(3, scale=2), lambda x: stats.invweibull.fit(x, floc=0)[::-2]),
    ("TruncatedNormal", "-1;2", stats.truncnorm(-1.5, 1.5, 0.5, 1), lambda x: between(x, -1, 2)),
    ("Poisson", "", stats.poisson(3.5), lambda x: count(stats.poisson, x, [(0, 100)])[:1]),
    ("Binomial", "12", stats.binom(12, 0.4), lambda x: count(stats.binom, x, [(12, 12), (0, 1)])[1:2]),
    ("Geometric", "", stats.geom(0.2, loc=-1), None),
    ("NegativeBinomial", "", stats.nbinom(2.5, 0.3), None),
    ("Logarithmic", "", stats.logser(0.8), lambda x: count(stats.logser, x, [(0.01, 0.999)])[:1]),
    ("Zeta", "", stats.zipf(2.5), lambda x: count(stats.zipf, x, [(1.1, 20)])[:1]),
    ("Zipf", "50", stats.zipfian(1.2, 50), lambda x: count(stats.zipfian, x, [(0, 10), (50, 50)])[:1]),
    ("BetaBinomial", "12", stats.betabinom(12, 2, 3), lambda x: count(stats.betabinom, x, [(12, 12), (0.1, 50), (0.1, 50)])[1:3]),
    ("Skellam", "", stats.skellam(5, 2), lambda x: count(stats.skellam, x, [(0.1, 50), (0.1, 50)])[:2]),
]
GUESS = {"Kumaraswamy": (1.7, 2.7), "Geometric": (0.2,), "NegativeBinomial": (2.5, 0.3)}


def ig(f):
    return f[0] * f[2], f[2]


def naka(f):
    return f[0], f[2] ** 2


def gevfit(f):
    return f[1], f[2], -f[0]


def skew(f):
    return f[1], f[2], f[0]


def fold(f):
    return f[0] * f[2], f[2]


def between(x, a, b):
    def loss(p):
        m, s = p[0], np.exp(p[1])
        return len(x) * np.log(stats.norm.cdf(b, m, s) - stats.norm.cdf(a, m, s)) - np.sum(stats.norm.logpdf(x, m, s))
    r = optimize.minimize(loss, [0.5, 0], method="Nelder-Mead", options=dict(xatol=1e-9, fatol=1e-12, maxiter=4000))
    return r.x[0], np.exp(r.x[1])


def count(law, x, bounds):
    return stats.fit(law, x, bounds, guess=None).params


def truncated(data):
    """by the sums of the data and of their squares, since the constant is the same for all of them"""
    n, a, b = len(data), mp.fsum(data), mp.fsum(x * x for x in data)
    return lambda m, s: n * DENSITY["TruncatedNormal"](m, m, s) - (b - 2 * m * a + n * m * m) / (2 * s * s)


def maximum(name, data, start):
    f = DENSITY[name]

    def each(*p):
        return mp.fsum(f(x, *p) for x in data)
    total = truncated(data) if name == "TruncatedNormal" else each

    n = len(start)
    h = mp.mpf(10) ** -12

    def gradient(*p):
        g = []
        for i in range(n):
            q, r = list(p), list(p)
            q[i] += h
            r[i] -= h
            g.append((total(*q) - total(*r)) / (2 * h))
        return g

    p = [mp.mpf(float(v)) for v in start]
    for _ in range(60):                                   # Newton, with a Hessian by differences
        g = mp.matrix(gradient(*p))
        m = hessian(gradient, p, h)
        step = mp.lu_solve(m, -g)
        cut = mp.mpf(1)
        while total(*p) > total_at(total, [p[i] + cut * step[i] for i in range(n)]) + mp.mpf(10) ** -25 and cut > 1e-9:
            cut /= 2
        p = [p[i] + cut * step[i] for i in range(n)]
        if max(abs(step[i]) for i in range(n)) < mp.mpf(10) ** -20:
            break
    else:
        raise SystemExit(name + " does not converge")
    c = (-hessian(gradient, p, h)) ** -1
    return p, [mp.sqrt(c[i, i]) for i in range(n)], total(*p)


def total_at(total, p):
    try:
        v = total(*p)
        return v if mp.im(v) == 0 else -mp.inf
    except (ValueError, ZeroDivisionError):
        return -mp.inf


def hessian(gradient, p, h):
    n = len(p)
    m = mp.matrix(n, n)
    k = mp.mpf(10) ** -7
    for i in range(n):
        q, r = list(p), list(p)
        q[i] += k
        r[i] -= k
        a, b = gradient(*q), gradient(*r)
        for j in range(n):
            m[i, j] = (a[j] - b[j]) / (2 * k)
    return (m + m.T) / 2


def text(values):
    return ";".join(mp.nstr(v, 18) for v in values)


def main():
    first, last = [int(v) for v in sys.argv[1:]] + [1, len(CASES)][len(sys.argv) - 1:]
    for line, (name, fixed, law, scipy) in enumerate(CASES, 1):
        x = law.rvs(60, random_state=rng)
        x = [int(v) for v in x] if hasattr(law, "pmf") and hasattr(law.dist, "pmf") else [float("%.6g" % v) for v in x]
        if not first <= line <= last:
            continue
        start = GUESS[name] if scipy is None else [float(v) for v in scipy(np.array(x))]
        data = [mp.mpf(v) for v in x]
        p, errors, value = maximum(name, data, start)
        if name == "VonMises":                            # the angle nearest to 0
            p[0] -= 2 * pi * mp.nint(p[0] / (2 * pi))
        if scipy is not None and max(abs(p[i] - start[i]) / errors[i] for i in range(len(p))) > 0.02:
            print(name, "SciPy", start, "mpmath", text(p), file=sys.stderr)
        print(name, fixed, ";".join(repr(v) for v in x), text(p), text(errors), mp.nstr(value, 18),
              "-" if scipy is None else ";".join("%.10g" % v for v in start), sep="\t")


main()
