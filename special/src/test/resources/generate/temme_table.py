# Writes TemmeTable.java: python3 temme_table.py > ../../../main/java/org/jonum/special/TemmeTable.java
# The file is what this prints, byte for byte: the formatter is off between its marks.
# Coefficients d(k, n) of Temme's expansion of the incomplete gamma functions (Temme 1979; DLMF 8.12.7-8.12.14).
from mpmath import mp, mpf, factorial

mp.dps = 60
N = 60                                   # terms of series in eta
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
rows, top = [], mpf('.48')
for k in range(16):
    if k:
        d = [(n + 1) * c[n + 1] for n in range(len(c) - 1)]        # c'
        d = [d[n] + (-1) ** k * g[k] * r[n] for n in range(len(d))]  # times eta
        assert abs(d[0]) < mpf(10) ** -40, d[0]
        c = d[1:]
    scale = mpf(20) ** -k
    if max(abs(c[n]) * top ** n for n in range(10)) * scale < mpf(2) ** -60: break
    row = [x for n, x in enumerate(c) if abs(x) * top ** n * scale > mpf(2) ** -60 / 4]
    last = max(n for n, x in enumerate(c) if abs(x) * top ** n * scale > mpf(2) ** -60 / 4)
    rows.append(c[:last + 1])
print('''package org.jonum.special;

/// Coefficients of Temme's expansion, written by `generate/temme_table.py` of the test resources: row k is the
/// polynomial Cₖ(η), enough for |η| ≤ 0.48 and a ≥ 20.
final class TemmeTable {
    // @formatter:off
    static final double[][] C = {''')
for i, row in enumerate(rows):
    line = '            {'
    for j, x in enumerate(row):
        item = repr(float(x)) + (', ' if j < len(row) - 1 else '')
        if len(line) + len(item) > 110:
            print(line.rstrip()); line = '                    '
        line += item
    print(line + '}' + (',' if i < len(rows) - 1 else '};'))
print('''    // @formatter:on

    private TemmeTable() {}
}''')
