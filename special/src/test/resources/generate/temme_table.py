# Writes TemmeTable.java: python3 temme_table.py > ../../../main/java/org/jonum/special/TemmeTable.java
# The file is what this prints, byte for byte: the formatter is off between its marks.
# Temme's expansion of the incomplete gamma functions and of their inverses (Temme 1979, 1992; DLMF 8.12.7-8.12.14).
import sys
from mpmath import mp, mpf, cos, pi, exp, sqrt, gammainc, erfc, nstr

mp.dps = 60
N = 70                                   # terms of series in eta
TOP, LEAST = mpf('0.63'), 12             # |eta| and a of the expansion
ROWS = 8                                 # powers of 1/a
# lambda - 1 - log(lambda) = eta^2/2, mu = lambda - 1 = sum m[n] eta^n; mu' = eta (1 + mu)/mu
m = [mpf(0), mpf(1)] + [mpf(0)] * N
for n in range(2, N + 2):
    # coefficient of eta^n in mu*mu' = eta + eta*mu
    s = sum(m[i] * m[n + 1 - i] * (n + 1 - i) for i in range(2, n))
    m[n] = (m[n - 1] - s) / (n + 1)
# 1/mu = sum r[n] eta^(n-1)
q = m[1:]
r = [mpf(1)]
for n in range(1, N + 1): r.append(-sum(q[i] * r[n - i] for i in range(1, n + 1)))
# Gamma*(a) = sum g[k] a^-k: g[k] = (2k+1)!! * m[2k+1]; Wrench 1968
g, f = [], mpf(1)
for k in range(20):
    f *= 2 * k + 1
    g.append(f * m[2 * k + 1])
c = [r[n + 1] for n in range(N)]         # c_0 = 1/mu - 1/eta
series = []
for k in range(18):
    if k:
        d = [(n + 1) * c[n + 1] for n in range(len(c) - 1)]        # c'
        d = [d[n] + (-1) ** k * g[k] * r[n] for n in range(len(d))]  # times eta
        assert abs(d[0]) < mpf(10) ** -40, d[0]
        c = d[1:]
    series.append(c[:45])


def chebyshev(a, b, n):
    return [(mpf(a) + b) / 2 + (mpf(b) - a) / 2 * cos(pi * (2 * k + 1) / (2 * n)) for k in range(n)]


def interpolant(xs, ys):
    """The coefficients of the polynomial through the points."""
    n, d = len(xs), list(ys)
    for j in range(1, n):
        for k in range(n - 1, j - 1, -1): d[k] = (d[k] - d[k - 1]) / (xs[k] - xs[k - j])
    p = [d[-1]]
    for k in range(n - 2, -1, -1):
        p = [mpf(0)] + p
        for i in range(len(p) - 1): p[i] -= xs[k] * p[i + 1]
        p[0] += d[k]
    return p


def value(p, x):
    s = mpf(0)
    for v in reversed(p): s = s * x + v
    return s


def grid(rows, n):
    """Four rows of n coefficients each, even: [power pair][parity][row]."""
    return [rows[k][2 * j + odd] for j in range(n // 2) for odd in (0, 1) for k in range(4)]


# In 1/a from 0 to 1/LEAST: ROWS powers instead of 18
us = chebyshev(0, mpf(1) / LEAST, ROWS)
power = [interpolant(us, [u ** j for u in us]) for j in range(len(series))]
economic = [[sum(power[j][k] * series[j][n] for j in range(len(series)) if n < len(series[j])) for n in range(45)] for k in range(ROWS)]
NEAR, FURTHER = 18, 12                   # powers of eta in rows 0-3 and 4-7
rows = []
for k in range(ROWS):
    n = NEAR if k < 4 else FURTHER
    xs = chebyshev(-TOP, TOP, n)
    rows.append(interpolant(xs, [value(economic[k], x) for x in xs]))


def remainder(a, eta):
    """S of Q = erfc(eta sqrt(a/2))/2 + exp(-a eta^2/2)/sqrt(2 pi a) S, from Q."""
    lam = 1 + value(m, eta)
    v = gammainc(a, a * lam, mp.inf, regularized=True) - erfc(eta * sqrt(mpf(a) / 2)) / 2
    return v * sqrt(2 * pi * a) * exp(a * eta * eta / 2)


worst = 0
for a in (LEAST, mpf('13.7'), 17, 25, 50, 200):
    for i in range(9):
        eta = TOP * (mpf(i) / 4 - 1) + mpf(10) ** -9
        s = sum(value(rows[k], eta) * mpf(a) ** -k for k in range(ROWS))
        worst = max(worst, abs(s - remainder(mpf(a), eta)))
print('expansion', nstr(worst, 3), file=sys.stderr)

# The inverse: eta = e + eps1(e)/a + eps2(e)/a^2 + …, erfc(e sqrt(a/2))/2 = Q. With v = 1/a and delta = eta - e,
# e delta/v = log f(e + delta) + log(1 + delta') - log Gamma* - delta^2/(2v), f = eta/mu.
M, K = 60, 4


def times(x, y):
    z = [mpf(0)] * M
    for i, s in enumerate(x):
        if s:
            for j in range(M - i): z[i + j] += s * y[j]
    return z


fs = r[:M]                               # log f from f'/f
lf = [mpf(0)] * M
for n in range(1, M): lf[n] = fs[n] - sum(i * lf[i] * fs[n - i] for i in range(1, n)) / n
zero = [mpf(0)] * M
eps = [lf[1:] + [mpf(0)]]
stirling = {1: mpf(1) / 12, 3: -mpf(1) / 360}
while len(eps) < K:
    k = len(eps)                         # eps_{k+1} from the coefficient of v^k
    delta = [list(zero)] + eps           # powers of v
    slope = [[(n + 1) * s[n + 1] for n in range(M - 1)] + [mpf(0)] for s in delta]

    def powers(x, top):
        """x^1 … x^top up to v^(k+1) for a series x in v without constant term."""
        out, p = [], [[mpf(1)] + zero[1:]] + [list(zero) for _ in range(k + 1)]
        for _ in range(top):
            nxt = [list(zero) for _ in range(k + 2)]
            for i in range(k + 2):
                for j in range(1, min(len(x), k + 2 - i)):
                    w = times(p[i], x[j])
                    nxt[i + j] = [s + t for s, t in zip(nxt[i + j], w)]
            p = nxt
            out.append(p)
        return out
    pd, ps = powers(delta, max(2, k)), powers(slope, k)
    right = list(zero)
    derivative, fact = list(lf), mpf(1)
    for i in range(1, k + 1):
        derivative = [(n + 1) * derivative[n + 1] for n in range(M - 1)] + [mpf(0)]
        fact *= i
        w = times([s / fact for s in derivative], pd[i - 1][k])
        right = [s + t for s, t in zip(right, w)]
        right = [s - (-1) ** i * t / i for s, t in zip(right, ps[i - 1][k])]
    right = [s - t / 2 for s, t in zip(right, pd[1][k + 1])]
    right[0] -= stirling.get(k, 0)
    assert abs(right[0]) < mpf(10) ** -30, right[0]
    eps.append(right[1:] + [mpf(0)])
WIDE, INVERSE = mpf('2.2'), 10
inverse = []
for k in range(K):
    xs = chebyshev(-WIDE, WIDE, INVERSE)
    p = interpolant(xs, [value(eps[k][:40], x) for x in xs])
    inverse.append(p)
    print('inverse', k, nstr(max(abs(value(p, WIDE * mpf(i) / 20) - value(eps[k][:40], WIDE * mpf(i) / 20)) for i in range(-20, 21)), 3), file=sys.stderr)


def ratio(eta):
    """lambda: log(lambda) by Newton's method."""
    l = eta if eta > -1 else -eta * eta / 2 - 1
    if eta == 0: return mpf(1)
    for _ in range(100):
        step = (exp(l) - 1 - l - eta * eta / 2) / (exp(l) - 1)
        l -= step
        if abs(step) < mpf(10) ** -40: break
    return exp(l)


lam, worst = [], 0
for i in range(-12, 12):
    centre = (mpf(i) + mpf(1) / 2) / 4
    xs = chebyshev(centre - mpf(1) / 8, centre + mpf(1) / 8, 6)
    p = interpolant([x - centre for x in xs], [ratio(x) for x in xs])
    lam += p
    worst = max(worst, max(abs(value(p, t) / ratio(centre + t) - 1) for t in (mpf(j) / 32 - mpf(1) / 8 for j in range(9))))
print('ratio', nstr(worst, 3), file=sys.stderr)


def array(name, doc, values, per):
    print('    /// ' + doc)
    print('    static final double[] %s = {' % name)
    for i in range(0, len(values), per): print('            ' + ', '.join(repr(float(v)) for v in values[i:i + per]) + ',')
    print('    };')


print('''package org.jonum.special;

/// Coefficients of Temme's expansion and of its inverse, written by `generate/temme_table.py` of the test resources.
///
/// A table of four functions lists the coefficients of the power 2j of all four, then those of 2j + 1, j = 0, 1, …
final class TemmeTable {
    // @formatter:off''')
array('C', 'Rows 0 … 3 of Σ Cₖ(η)·a⁻ᵏ, enough for |η| <= 0.63 and a >= %d.' % LEAST, grid(rows[:4], NEAR), 4)
array('FURTHER', 'Rows 4 … 7.', grid(rows[4:], FURTHER), 4)
array('INVERSE', 'ε₁ … ε₄ of η = η₀ + Σ εₖ(η₀)·a⁻ᵏ for |η₀| <= 2.2.', grid(inverse, INVERSE), 4)
array('RATIO', 'x/a as a function of η on 24 pieces of [−3, 3], in powers 0 … 5 of the distance from the centre.', lam, 3)
print('''    // @formatter:on

    private TemmeTable() {}
}''')
