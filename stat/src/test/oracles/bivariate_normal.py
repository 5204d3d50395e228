"""P(X ≤ h, Y ≤ k) of standard normal X, Y with correlation rho: 25 digits by mpmath, with its logarithm.

Usage: python3 bivariate_normal.py | gzip -9n > bivariate-normal.tsv.gz
The integral of phi(x)·Phi((k − rho·x)/sqrt(1 − rho²)) over x ≤ h, cut at its peak: not what BivariateNormal does.
"""
import random
from mpmath import mp, mpf, quad, sqrt, log, erfc, exp

mp.dps = 34
random.seed(20261126)


def Phi(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def bvn(h, k, r):
    h, k, r = mpf(h), mpf(k), mpf(r)
    s = sqrt((1 - r) * (1 + r))
    # the integrand is log-concave: find its largest value on (−∞, h] by ternary search, then its width
    lo, hi = min(h, mpf(0), k / r if r else 0) - 60, h
    g = lambda x: -x * x / 2 + log(Phi((k - r * x) / s))
    for _ in range(220):
        a, b = lo + (hi - lo) / 3, hi - (hi - lo) / 3
        if g(a) < g(b):
            lo = a
        else:
            hi = b
    m, top = (lo + hi) / 2, g((lo + hi) / 2)

    def cut(direction, limit):
        step = mpf(2) ** -40
        while abs(step) < limit and top - g(m + direction * step) < 90:
            step *= 2
        return min(step, limit)

    left, right = cut(-1, mpf(80)), cut(1, h - m) if h > m else 0
    points = [m - left * t for t in (1, mpf(1) / 2, mpf(1) / 4, mpf(1) / 8, mpf(1) / 32, mpf(1) / 128, mpf(1) / 512)] + [m]
    if right > 0:
        points += [m + right * t for t in (mpf(1) / 512, mpf(1) / 128, mpf(1) / 32, mpf(1) / 8, mpf(1) / 4, mpf(1) / 2, 1)]
    # where Phi changes, if s is small
    turn, first, last = k / r if r else None, points[0], points[-1]
    if turn is not None:
        for t in (-40, -12, -6, -3, -1, 0, 1, 3, 6, 12, 40):
            x = turn + t * s / abs(r)
            if first < x < last:
                points.append(x)
    # mpmath's errors are absolute: integrate what is 1 at its peak
    value, error = quad(lambda x: exp(g(x) - top), sorted(set(points)), error=True)
    assert error < mpf(10) ** -23 * value, (h, k, r, error / value)
    return exp(top) / sqrt(2 * mp.pi) * value


print("h\tk\trho\tp\tlogp")
cases = [(0.0, 0.0, 0.5), (1.0, -1.0, 0.0), (-5.0, -6.0, 0.9), (-37.0, -37.0, 0.5), (-10.0, -10.0, -0.5), (-8.0, 8.0, -0.95),
         (2.0, 2.0, 0.999), (-3.0, -3.0, 0.999999), (1.5, -1.5, -0.999999), (-1.0, -1.000001, 0.9999999)]
for _ in range(40):
    size = random.choice([0.5, 2.0, 6.0, 20.0])
    r = random.choice([random.uniform(-1, 1), 1 - 10 ** random.uniform(-8, 0), -1 + 10 ** random.uniform(-8, 0)])
    h = random.gauss(0, size)
    k = random.choice([random.gauss(0, size), h + random.gauss(0, 1e-3), -h + random.gauss(0, 1e-3)])
    cases.append((h, k, r))
for h, k, r in cases:
    p = bvn(h, k, r)
    print("%r\t%r\t%r\t%s\t%s" % (h, k, r, mp.nstr(p, 25), mp.nstr(log(p), 25)))
