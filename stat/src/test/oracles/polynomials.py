"""Least squares in 80 digits of two polynomials: one of degree 10 as ill-conditioned as NIST's Filip, and Wampler's 4 and 5.

    python3 polynomials.py WAMPLER3.dat > polynomials.tsv

Filip's own data are not used: x and y below are 82 points of a smooth curve with noise from a linear congruential generator.
Wampler (1970): y of sets 3, 4 and 5 are 1 + x + ... + x^5 and 1, 100, 10^4 times the same errors. Needs mpmath.
Lines: set, quantity, value; the points are quantities x0 ..., y0 ...
"""
import sys
from mpmath import mp, mpf, matrix, lu_solve, sqrt

mp.dps = 80


def fit(name, xs, ys, degree):
    n, k = len(xs), degree + 1
    rows = [[mpf(x) ** j for j in range(k)] for x in xs]
    gram, right = matrix(k, k), matrix(k, 1)
    for i in range(k):
        right[i] = sum(r[i] * mpf(y) for r, y in zip(rows, ys))
        for j in range(k):
            gram[i, j] = sum(r[i] * r[j] for r in rows)
    b = lu_solve(gram, right)
    inverse = gram ** -1
    rss = sum((mpf(y) - sum(r[j] * b[j] for j in range(k))) ** 2 for r, y in zip(rows, ys))
    s = sqrt(rss / (n - k))
    for i in range(n):
        print(name, "x%d" % i, repr(xs[i]), sep="\t")
        print(name, "y%d" % i, repr(ys[i]), sep="\t")
    for j in range(k):
        print(name, "B%d" % j, mp.nstr(b[j], 25), sep="\t")
        print(name, "sd_B%d" % j, mp.nstr(s * sqrt(inverse[j, j]), 25), sep="\t")
    print(name, "residual_sd", mp.nstr(s, 25), sep="\t")


seed, xs, ys = 1970, [], []
for i in range(82):
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    x = round(-8.8 + 5.7 * i / 81 + 0.05 * (seed / 2 ** 31 - 0.5), 6)
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    xs.append(x)
    ys.append(round(0.85 + 0.06 * float(mp.sin(1.7 * x)) - 0.01 * (x + 6) + 0.01 * (seed / 2 ** 31 - 0.5), 4))
fit("Ten", xs, ys, 10)
points = [line.split() for line in open(sys.argv[1])][60:81]
for name, size in (("Wampler4", 100), ("Wampler5", 10000)):
    xs = [float(p[1]) for p in points]
    exact = [sum(x ** j for j in range(6)) for x in xs]
    fit(name, xs, [e + size * (float(p[0]) - e) for e, p in zip(exact, points)], 5)
