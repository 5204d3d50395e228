"""Boxes far out under normal laws with equal correlations, as integrals over the common part: mvn-far.tsv.

X_i = sqrt(rho)*Z + sqrt(1 - rho)*E_i gives P(a < X_i <= b, all i) as an integral over Z of a power. For rho < 0 sqrt(rho) is imaginary; the path runs
through the saddle point on the imaginary axis, where nothing cancels.

python3 mvn_far.py > ../resources/org/jonum/stat/multivariate/mvn-far.tsv      (mpmath 1.3.0)
"""
from mpmath import mp, mpf, mpc, quad, erfc, sqrt, exp, log, pi, inf, re

mp.dps = 40


def tail(x):
    return erfc(x / sqrt(mpf(2))) / 2


def golden(f, a, b, sign):
    g = (sqrt(mpf(5)) - 1) / 2
    for _ in range(150):
        c, d = b - g * (b - a), a + g * (b - a)
        if sign * f(c) > sign * f(d):
            b = d
        else:
            a = c
    return (a + b) / 2


def box(n, rho, a, b):
    rho, a, s = mpf(rho), mpf(a), sqrt(1 - mpf(rho))
    c = sqrt(abs(rho))
    part = lambda x: tail((a - x) / s) - (tail((mpf(b) - x) / s) if b != 'inf' else 0)
    if rho >= 0:
        f = lambda z: n * log(part(c * z)) - z * z / 2
        m = golden(f, mpf(-5), (a + 2) / c + 10 if c else mpf(5), 1)
        g = lambda v: exp(f(m + v) - f(m))
        top = f(m)
    else:
        f = lambda t: n * log(part(-c * t)) + t * t / 2
        m = golden(f, mpf(-5), 100 * n * abs(a) + 10, -1)
        top = f(m)
        g = lambda v: re(exp(n * log(part(mpc(0, 1) * c * mpc(v, m))) - mpc(v, m) ** 2 / 2 - top))
    width = 1 if rho >= 0 else 1 / sqrt(1 + n * rho / (1 - rho))  # where the saddle is flat
    ends = [width * e for e in (-16, -8, -4, -2, -1, -0.5, 0, 0.5, 1, 2, 4, 8, 16)]
    return top + log(quad(g, ends) / sqrt(2 * pi))


print('# n, correlation, lower end, upper end, log of the probability')
for n in (4, 5, 8, 20, 50):
    for rho in ('0.5', '0.1', '0.9', str(round(-0.9 / (n - 1), 4))):
        for a in (2, 8, 30):
            print(n, rho, a, 'inf', mp.nstr(box(n, rho, a, 'inf'), 17), sep='\t')
for n, rho, a, b in ((5, '0.5', 8, 8.5), (5, '0.5', 20, 20.25), (6, '0.2', 10, 11), (10, '0.7', 5, 5.5), (4, '0.3', -31, -30)):
    lower, upper = (a, b) if a > 0 else (-b, -a)
    print(n, rho, a, b, mp.nstr(box(n, rho, lower, upper), 17), sep='\t')
