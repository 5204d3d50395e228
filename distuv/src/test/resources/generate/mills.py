# Coefficients of MillsTable: Q(a)/e^(−a²/2) for a ≤ TOP as a polynomial in t = (a − NEAR)/(a + NEAR), and (1 + K·a)·Q(a)/e^(−a²/2) for all a as
# one in t = (a − C)/(a + C), from their Chebyshev series with 50 digits.
import sys
from mpmath import mp, mpf, erfc, exp, sqrt, cos, pi, chop

mp.dps = 60
C, K = mpf("4.5"), mpf("1.5")

def mills(a):
    return erfc(a / sqrt(2)) / 2 * exp(a * a / 2) if a < 60 else sum(
        (-1) ** k * mp.fac2(2 * k - 1) / a ** (2 * k + 1) for k in range(40)) / sqrt(2 * pi)

def g(t):
    if t > 1 - mpf(10) ** -30:
        return K / sqrt(2 * pi)
    a = C * (1 + t) / (1 - t)
    return (1 + K * a) * mills(a)

def polynomial(f, lo, hi, small):
    """Coefficients of the powers of t on [lo, hi], as many even as odd ones."""
    N = 80
    angles = [pi * mpf(2 * j + 1) / (2 * N) for j in range(N)]
    values = [f(lo + (hi - lo) * (1 + cos(w)) / 2) for w in angles]
    series = [2 * sum(v * cos(k * w) for v, w in zip(values, angles)) / N for k in range(N)]
    series[0] /= 2
    degree = max(k for k in range(N) if abs(series[k]) > small)
    degree += 1 - degree % 2
    shift = [-(lo + hi) / (hi - lo), 2 / (hi - lo)]        # to −1 … 1
    def times(p, q):
        r = [mpf(0)] * (len(p) + len(q) - 1)
        for i, x in enumerate(p):
            for j, y in enumerate(q):
                r[i + j] += x * y
        return r
    T = [[mpf(1)], shift]
    for k in range(2, degree + 1):
        a = [2 * c for c in times(shift, T[-1])]
        for i, c in enumerate(T[-2]):
            a[i] -= c
        T.append(a)
    power = [sum(series[k] * T[k][i] for k in range(i, degree + 1)) for i in range(degree + 1)]
    print(degree, float(sum(abs(c) for c in power)), [float(c) for c in series[degree - 2:degree + 2]], file=sys.stderr)
    return power

TOP, NEAR = mpf("6.5"), mpf(6)
far = polynomial(g, mpf(-1), mpf(1), mpf("2e-18"))
near = polynomial(lambda t: mills(NEAR * (1 + t) / (1 - t)), mpf(-1), (TOP - NEAR) / (TOP + NEAR), mpf("3e-19"))

def line(name, c):
    body = ",\n".join("            " + repr(float(v)) for v in c)
    return "    static final double[] %s = {\n%s\n    };\n" % (name, body)

print("""package org.jonum.distuv.internal.simd;

/// The polynomials of [NormalTail]. Written by `mills.py` among the test resources.
final class MillsTable {
    // @formatter:off
    static final double CENTRE = %s, KNEE = %s, NEAR_CENTRE = %s, TOP = %s;
    /// Up to TOP.
%s    /// Everywhere: even powers …
%s    /// … and odd ones.
%s    // @formatter:on

    private MillsTable() {
    }
}""" % (C, K, NEAR, TOP, line("NEAR", near), line("EVEN", far[0::2]), line("ODD", far[1::2])))
