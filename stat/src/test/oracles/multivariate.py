"""Values of multivariate laws and analyses by SciPy and NumPy, some by mpmath. Usage: python3 multivariate.py > multivariate.txt

A line: kind, then numbers; matrices by rows. SciPy 1.17.1, NumPy 2.
"""
import numpy as np
from mpmath import mp, mpf
from scipy import stats

mp.dps = 40
rng = np.random.default_rng(20261126)


def out(kind, *parts):
    print(kind, *[repr(float(v)) for p in parts for v in np.ravel(p)])


def covariance(n):
    a = rng.normal(size=(n, n + 2))
    scale = 10 ** rng.uniform(-3, 3, n)
    return (a @ a.T) * np.outer(scale, scale)


def mat(a):
    return mp.matrix([[mpf(float(v)) for v in row] for row in np.atleast_2d(a)])


def quadratic(x, m, c):
    d = mat(np.asarray([x])).T - mat(np.asarray([m])).T
    return (d.T * mp.lu_solve(mat(c), d))[0], mp.log(mp.det(mat(c)))


for n in (1, 2, 3, 5, 8):
    for far in (1, 30):
        m, c = rng.normal(size=n), covariance(n)
        x = m + far * np.sqrt(np.diag(c)) * rng.normal(size=n)
        q, ld = quadratic(x, m, c)
        v = -(q + ld + n * mp.log(2 * mp.pi)) / 2
        sd = np.sqrt(np.diag(c))  # SciPy takes variables of very different size for singular
        assert abs(float(v) - stats.multivariate_normal(0 * m, c / np.outer(sd, sd)).logpdf((x - m) / sd) + np.log(sd).sum()) < 1e-6
        out("mvn", n, x, m, c, float(v))
        for df in (0.7, 5.0, 1e3, 1e8, 1e15):
            nu = mpf(df)
            v = (mp.loggamma((nu + n) / 2) - mp.loggamma(nu / 2) - mpf(n) / 2 * mp.log(nu * mp.pi) - ld / 2
                 - (nu + n) / 2 * mp.log(1 + q / nu))
            out("mvt", n, df, x, m, c, float(v))
for n in (2, 3, 6):
    for size in (0.1, 1, 50):
        a = size * rng.uniform(0.3, 3, n)
        x = rng.dirichlet(np.ones(n))
        x[-1] = 1 - x[:-1].sum()
        v = mp.loggamma(sum(mpf(float(t)) for t in a)) - sum(mp.loggamma(mpf(float(t))) for t in a) \
            + sum((mpf(float(t)) - 1) * mp.log(mpf(float(u))) for t, u in zip(a, x))
        out("dirichlet", n, a, x, float(v), stats.dirichlet(a).entropy())
for n in (1, 2, 4):
    for df in (n - 0.5, n + 3.0, 100.0):
        s, x = covariance(n), covariance(n)
        x = x * np.outer(1 / np.sqrt(np.diag(x)), 1 / np.sqrt(np.diag(x))) * np.sqrt(np.outer(np.diag(s), np.diag(s))) * df
        x = (x + x.T) / 2
        nu, S, X = mpf(df), mat(s), mat(x)
        lg = mpf(n * (n - 1)) / 4 * mp.log(mp.pi) + sum(mp.loggamma(nu / 2 - mpf(i) / 2) for i in range(n))
        tr = lambda a: sum(a[i, i] for i in range(n))
        ld = lambda a: mp.log(mp.det(a))
        w = (nu - n - 1) / 2 * ld(X) - tr(S ** -1 * X) / 2 - nu * n / 2 * mp.log(2) - nu / 2 * ld(S) - lg
        iw = nu / 2 * ld(S) - nu * n / 2 * mp.log(2) - lg - (nu + n + 1) / 2 * ld(X) - tr(S * X ** -1) / 2
        if df > n:
            assert abs(float(w) - stats.wishart(df, s).logpdf(x)) < 1e-6 * abs(float(w))
            assert abs(float(iw) - stats.invwishart(df, s).logpdf(x)) < 1e-6 * abs(float(iw))
        out("wishart", n, df, s, x, float(w), float(iw))
for n, p in ((5, [0.2, 0.3, 0.5]), (1000, [0.001, 0.199, 0.8]), (10 ** 12, [0.25, 0.25, 0.25, 0.25]), (7, [1.0, 0.0]),
             (10 ** 12, [0.1, 0.2, 0.7]), (100000, [1e-5, 0.3, 0.69999])):
    k = rng.multinomial(n, p) if n < 10 ** 9 else np.array([int(n * u) for u in p]) + np.array([100000, -100000, 7, -7])[:len(p)]
    k[-1] += n - k.sum()
    assert k.sum() == n
    v = mp.loggamma(mpf(n) + 1) - sum(mp.loggamma(mpf(int(t)) + 1) for t in k) + sum(
        mpf(int(t)) * mp.log(mpf(float(u))) for t, u in zip(k, p) if t > 0)
    out("multinomial", len(p), n, p, [int(t) for t in k], float(v))
for h, r, n in ((1.0, 0.5, 3), (0.0, 0.3, 10), (2.5, 0.8, 25), (-1.0, 0.5, 10), (-4.0, 0.3, 5), (3.0, 0.1, 100), (-20.0, 0.5, 4)):
    # equal correlations: one integral
    f = lambda z: mp.npdf(z) * (mp.erfc(-(h + mp.sqrt(mpf(r)) * z) / mp.sqrt(1 - mpf(r)) / mp.sqrt(2)) / 2) ** n
    v = mp.quad(f, list(range(-45, 46, 3)))
    out("equicorrelated", n, r, h, float(v), float(mp.log(v)))
iris = np.loadtxt("../resources/org/jonum/stat/multivariate/iris.csv", delimiter=",", skiprows=1)
x = iris[:, :4]
c = x - x.mean(0)
u, s, v = np.linalg.svd(c, full_matrices=False)
v = v.T * np.sign(v.T[np.argmax(np.abs(v.T), 0), range(4)])
out("pca", s ** 2 / 149, v)
z = c / x.std(0, ddof=1)
out("pcascaled", np.linalg.svd(z)[1] ** 2 / 149)
q1, _ = np.linalg.qr(c[:, :2])
q2, _ = np.linalg.qr(c[:, 2:])
r = np.linalg.svd(q1.T @ q2)[1]
wilks = np.prod(1 - r ** 2)
chi = -(150 - 1 - 2.5) * np.log(wilks)
out("cca", r, wilks, chi, stats.chi2.sf(chi, 4), stats.chi2.logsf(chi, 4))
a, b = x[50:100], x[100:]
d = a.mean(0) - b.mean(0)
S = (np.cov(a.T) * 49 + np.cov(b.T) * 49) / 98
t2 = 25 * d @ np.linalg.solve(S, d)
f = t2 * (98 - 4 + 1) / (98 * 4)
out("hotelling2", t2, f, stats.f.sf(f, 4, 95), stats.f.logsf(f, 4, 95))
m = np.array([5.9, 2.8, 4.3, 1.3])
d = a.mean(0) - m
t2 = 50 * d @ np.linalg.solve(np.cov(a.T), d)
f = t2 * 46 / (49 * 4)
out("hotelling1", t2, f, stats.f.sf(f, 4, 46), stats.f.logsf(f, 4, 46))
