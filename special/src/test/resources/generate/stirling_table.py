# Writes StirlingTable.java: python3 stirling_table.py > ../../../main/java/org/jonum/special/StirlingTable.java
# Stirling's remainder on [1, 16), 16 pieces to the octave: the interpolant in Chebyshev's nodes, in powers of x - centre.
from mpmath import mp, mpf, cos, pi, loggamma, log

mp.dps = 50
TERMS = 10


def delta(x): return loggamma(x) - (x - 0.5) * log(x) + x - log(2 * pi) / 2


def piece(a, b):
    """Newton's interpolation, then powers of x - (a + b)/2."""
    c, h = (a + b) / 2, (b - a) / 2
    t = [h * cos(pi * (2 * k + 1) / (2 * TERMS)) for k in range(TERMS)]
    d = [delta(c + u) for u in t]
    for k in range(1, TERMS):
        for i in range(TERMS - 1, k - 1, -1): d[i] = (d[i] - d[i - 1]) / (t[i] - t[i - k])
    p = [mpf(0)]
    for k in range(TERMS - 1, -1, -1):
        q = [mpf(0)] + p                                       # p·(x - t[k]) + d[k]
        for i in range(len(p)): q[i] -= t[k] * p[i]
        q[0] += d[k]
        p = q
    p = p[:TERMS]
    for u in (-h, -h / 3, h / 7, h): assert abs(sum(x * u ** i for i, x in enumerate(p)) - delta(c + u)) < mpf(10) ** -18
    return p


print('''package org.jonum.special;

/// Coefficients of Stirling's remainder, written by `generate/stirling_table.py` of the test resources: for each
/// sixteenth of an octave from 1 to 16 a polynomial in the distance from its centre.
final class StirlingTable {
    // @formatter:off
    static final double[] C = {''')
for k in range(64):
    lo = mpf(2) ** (k // 16) * (1 + mpf(k % 16) / 16)
    line = '            '
    for x in piece(lo, lo + mpf(2) ** (k // 16) / 16):
        item = repr(float(x)) + ', '
        if len(line) + len(item) > 115: print(line.rstrip()); line = '            '
        line += item
    print(line.rstrip())
print('''    };
    // @formatter:on

    private StirlingTable() {}
}''')
