# Coefficients of MillsTable: (1 + K·a)·Q(a)/e^(−a²/2) as a polynomial in t = (a − C)/(a + C), from its Chebyshev series with 50 digits.
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

N = 80
nodes = [cos(pi * (mpf(2 * j + 1)) / (2 * N)) for j in range(N)]
values = [g(t) for t in nodes]
series = [2 * sum(values[j] * cos(pi * k * mpf(2 * j + 1) / (2 * N)) for j in range(N)) / N for k in range(N)]
series[0] /= 2
degree = max(k for k in range(N) if abs(series[k]) > mpf("2e-18"))
degree += 1 - degree % 2                                  # as many odd as even powers
T = [[mpf(1)], [mpf(0), mpf(1)]]
for k in range(2, degree + 1):
    a = [mpf(0)] + [2 * c for c in T[-1]]
    for i, c in enumerate(T[-2]):
        a[i] -= c
    T.append(a)
power = [sum(series[k] * T[k][i] for k in range(i, degree + 1)) for i in range(degree + 1)]

def line(name, c):
    body = ",\n".join("            " + repr(float(v)) for v in c)
    return "    static final double[] %s = {\n%s\n    };\n" % (name, body)

import sys
print(degree, float(sum(abs(c) for c in power)), [float(s) for s in series[-3:]], file=sys.stderr)
print("""package org.jonum.distuv.internal.simd;

/// The polynomial of [NormalTail]. Written by `mills.py` among the test resources.
final class MillsTable {
    // @formatter:off
    static final double CENTRE = %s, KNEE = %s;
    /// Even powers …
%s    /// … and odd ones.
%s    // @formatter:on

    private MillsTable() {
    }
}""" % (C, K, line("EVEN", power[0::2]), line("ODD", power[1::2])))
