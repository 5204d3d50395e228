# Writes BetaUniformTable.java: python3 beta_uniform_table.py > ../../../main/java/org/jonum/special/BetaUniformTable.java
# dx/(xy) = f(t) dt for t²/2 = (1/a + 1/b)·deviance. With x = x0 + x0·y0·m, s = y0 - x0, w = x0·y0 = (1 - s²)/4:
# t·(1 + s·m - w·m²) = m·m' gives m = t + …, and f = t/m = Σ P_k(s)·t^k, exactly, in rational polynomials of s.
from fractions import Fraction as F

ROWS = 34


def add(p, q): return [(p[i] if i < len(p) else 0) + (q[i] if i < len(q) else 0) for i in range(max(len(p), len(q)))]
def mul(p, q):
    r = [F(0)] * (len(p) + len(q) - 1)
    for i, x in enumerate(p):
        if x:
            for j, y in enumerate(q): r[i + j] += x * y
    return r
def times(p, c): return [c * x for x in p]


s, w = [F(0), F(1)], [F(1, 4), F(0), F(-1, 4)]
m = {1: [F(1)]}                           # m = Σ m[k]·t^k
square = {1: [F(0)], 2: [F(1)]}           # m²
for k in range(2, ROWS + 2):
    q = add(mul(s, m[k - 1]), times(mul(w, square[k - 1]), F(-1)))
    square[k + 1] = times(q, F(2, k + 1))
    rest = square[k + 1]
    for i in range(2, k): rest = add(rest, times(mul(m[i], m[k + 1 - i]), F(-1)))
    m[k] = times(rest, F(1, 2))
f = {0: [F(1)]}
for j in range(1, ROWS + 1):
    f[j] = [F(0)]
    for i in range(1, j + 1): f[j] = add(f[j], times(mul(m[i + 1], f[j - i]), F(-1)))
print('''package org.jonum.special;

/// Coefficients of the uniform expansion of the incomplete beta function, written by `generate/beta_uniform_table.py`
/// of the test resources: P₁/s, P₂, P₃/s, …, polynomials in s², one after the other, lowest powers first.
final class BetaUniformTable {
    static final int ROWS = %d;

    // @formatter:off
    static final double[] C = {''' % ROWS)
for j in range(1, ROWS + 1):
    p = f[j] + [F(0)] * (j + 1 - len(f[j]))
    assert not any(p[j + 1:]) and not any(p[1 - j % 2::2]), j
    c = p[j % 2:j + 1:2]
    assert len(c) == j // 2 + 1
    line = '            '
    for x in c:
        item = repr(float(x)) + ', '
        if len(line) + len(item) > 115: print(line.rstrip()); line = '            '
        line += item
    print(line.rstrip())
print('''    };
    // @formatter:on

    private BetaUniformTable() {}
}''')
