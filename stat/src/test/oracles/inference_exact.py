"""Exact p-values by enumeration with rational numbers, and limit laws with 40 digits:
python3 inference_exact.py > ../resources/org/jonum/stat/inference/exact.tsv

Each line: case, quantity, value.
"""
from fractions import Fraction
from itertools import combinations, permutations, product
from math import comb, factorial

from mpmath import mp, mpf, besselk, exp, sqrt, pi, binomial, quad, inf, log

mp.dps = 50
S = {}
for line in open("../resources/org/jonum/stat/inference/samples.tsv"):
    name, values = line.rstrip("\n").split("\t")
    S[name] = [Fraction(v) for v in values.split()]


def put(case, **values):
    for k, v in values.items():
        v = mpf(v.numerator) / v.denominator if isinstance(v, Fraction) else mpf(v)
        print("%s\t%s\t%s" % (case, k, mp.nstr(v, 20)))


def ranks2(x):
    """twice the midranks"""
    return [2 * sum(u < v for u in x) + sum(u == v for u in x) + 1 for v in x]


def tails(case, values, observed):
    n = len(values)
    low = Fraction(sum(v <= observed for v in values), n)
    up = Fraction(sum(v >= observed for v in values), n)
    put(case, less=low, greater=up, p=min(Fraction(1), 2 * min(low, up)))


def mw(case, x, y):
    r = ranks2(x + y)
    tails(case, [sum(r[i] for i in c) for c in combinations(range(len(r)), len(x))], sum(r[: len(x)]))


def signed(case, x, pratt):
    z = [v for v in x if pratt or v != 0]
    r = ranks2([abs(v) for v in z])
    used = [(q, v > 0) for q, v in zip(r, z) if v != 0]
    sums = [0]
    for q, _ in used:
        sums = [s + e for s in sums for e in (0, q)]
    tails(case, sums, sum(q for q, up in used if up))


def sign(v):
    return (v > 0) - (v < 0)


def pairing(case, x, y):
    r, s = ranks2(x), ranks2(y)
    n = len(x)
    rho, tau = [], []
    pairs = [(i, j, sign(x[i] - x[j])) for i in range(n) for j in range(i)]
    for p in permutations(range(n)):
        rho.append(sum(r[i] * s[p[i]] for i in range(n)))
        tau.append(sum(g * sign(y[p[i]] - y[p[j]]) for i, j, g in pairs))
    tails("spearman." + case, rho, rho[0])
    tails("kendall." + case, tau, tau[0])


def smirnov(case, x, y):
    n, m = len(x), len(y)
    z = sorted(x + y)

    def distances(first):
        chosen, up, down, i = set(first), 0, 0, 0
        for k in range(n + m):
            i += k in chosen
            if k == n + m - 1 or z[k] != z[k + 1]:
                d = i * m - (k + 1 - i) * n
                up, down = max(up, d), max(down, -d)
        return max(up, down), up, down

    left = sorted(x)
    fx = lambda v: sum(u <= v for u in x) * m - sum(u <= v for u in y) * n
    d = [fx(v) for v in z]
    observed = (max(map(abs, d)), max(max(d), 0), max(-min(d), 0))
    all_d = [distances(c) for c in combinations(range(n + m), n)]
    for k, name in enumerate(("p", "greater", "less")):
        put(case, **{name: Fraction(sum(v[k] >= observed[k] for v in all_d), len(all_d))})


F = lambda *v: [Fraction(x) for x in v]
mw("mw.tied", S["t1"], S["t2"])
mw("mw.1", F(*range(1, 11)), F(*range(2, 25, 2)))
mw("mw.2", F(0, 1, 2, 3, 9), F(4, 5, 6, 7, 8, 10, 11))
mw("mw.3", F(1), F(2))
mw("mw.4", F(1, 1), F(1, 2, 2))
signed("sr.tied", S["s1"], False)
signed("sr.pratt.tied", S["s1"], True)
signed("sr.3", F(1, 2, -3), False)
signed("sr.a", [v - Fraction("0.1") for v in S["c"]], False)
pairing("tied", S["kt1"][:8], S["kt2"][:8])
pairing("plain", S["k1"][:8], S["k2"][:8])
pairing("3", F(1, 2, 3), F(1, 3, 2))
smirnov("smirnov.tied", S["t1"], S["t2"])
smirnov("smirnov.plain", S["k1"][:6], S["k2"][:7])


def cvm(x):
    total, j = mpf(0), 0
    while True:
        q = mpf(4 * j + 1) ** 2 / (16 * x)
        t = (-1) ** j * binomial(mpf(-1) / 2, j) * sqrt(4 * j + 1) * exp(-q) * besselk(mpf(1) / 4, q)
        total += t
        if abs(t) < mpf(10) ** -48:
            return total / (pi * sqrt(x))
        j += 1


def ad(z):
    total, j = mpf(0), 0
    while True:
        q = (4 * j + 1) ** 2 * pi ** 2 / (8 * z)
        t = binomial(mpf(-1) / 2, j) * (4 * j + 1) * exp(-q) * quad(
            lambda w: exp(z / (8 * (w * w + 1)) - q * w * w), [0, 0.5, 1, 2, 4, 8, inf])
        total += t
        if abs(t) < mpf(10) ** -46:
            return sqrt(2 * pi) / z * total
        j += 1


for x in ("0.03", "0.1", "0.3", "0.74346", "1.5", "4"):
    put("limit.cvm." + x, p=1 - cvm(mpf(x)), logp=log(1 - cvm(mpf(x))))
for x in ("0.2", "0.5", "1", "2.4924", "6", "20"):
    put("limit.ad." + x, p=1 - ad(mpf(x)), logp=log(1 - ad(mpf(x))))


def root(q):
    return sqrt(mpf(q.numerator) / q.denominator)


def moments(x):
    m = sum(x) / len(x)
    return len(x), m, sum((v - m) ** 2 for v in x) / (len(x) - 1)


def dec(q):
    return mpf(q.numerator) / q.denominator


D = {k: [Fraction(float(v)) for v in S[k]] for k in ("off", "off2", "lineX", "lineY")}  # the doubles
n, m, v = moments(D["off"])
put("t.one.offset", statistic=dec(m - 10**12) / root(v / n))
k, l, w = moments(D["off2"])
put("t.welch.offset", statistic=dec(m - l) / root(v / n + w / k),
    df=(v / n + w / k) ** 2 / ((v / n) ** 2 / (n - 1) + (w / k) ** 2 / (k - 1)))
n, m, v = moments(D["lineX"])
k, l, w = moments(D["lineY"])
c = sum((x - m) * (y - l) for x, y in zip(D["lineX"], D["lineY"])) / (n - 1)
put("pearson.line", estimate=dec(c) / root(v * w), statistic=dec(c) * sqrt(n - 2) / root(v * w - c * c))
