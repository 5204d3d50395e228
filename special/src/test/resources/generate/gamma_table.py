# Writes GammaTable.java: python3 gamma_table.py > ../../../main/java/org/jonum/special/GammaTable.java
# The file is what this prints, byte for byte: the formatter is off between its marks.
# Polynomials through Chebyshev points at 60 digits (within a factor of about 2 of minimax); the leading
# coefficients are pairs of doubles.
from mpmath import mp, mpf, gamma, rgamma, loggamma, digamma, polygamma, euler, findroot, log, cos, pi, taylor

mp.dps = 60


def fit(f, a, b, c, eps):
    """Coefficients about c of the polynomial of least degree with error below eps on [a, b]."""
    a, b, c = mpf(a), mpf(b), mpf(c)
    for n in range(4, 40):
        xs = [(a + b) / 2 + (b - a) / 2 * cos(pi * (2 * k + 1) / (2 * n)) for k in range(n)]
        d = [f(x) for x in xs]                           # Newton's divided differences
        for j in range(1, n):
            for k in range(n - 1, j - 1, -1):
                d[k] = (d[k] - d[k - 1]) / (xs[k] - xs[k - j])
        p = [mpf(0)]
        for k in range(n - 1, -1, -1):                   # to powers of t = x - c
            s = c - xs[k]
            p = [(p[i - 1] if i else 0) + s * (p[i] if i < len(p) else 0) for i in range(len(p) + 1)]
            p[0] += d[k]
        p = p[:n]
        worst = 0
        for k in range(201):
            x = a + (b - a) * (k + mpf('.37')) / 202
            t, v = x - c, mpf(0)
            for q in reversed(p): v = v * t + q
            worst = max(worst, abs(v - f(x)))
        if worst < eps: return p
    raise ValueError(worst)


def lit(v):
    return repr(float(v))


def pair(v):
    return lit(v) + ', ' + lit(v - mpf(float(v)))


def array(name, doc, rows):
    print('    /// ' + doc)
    print('    static final double[] %s = {' % name)
    line = '            '
    for k, r in enumerate(rows):
        item = r + (', ' if k < len(rows) - 1 else '')
        if len(line) + len(item) > 110:
            print(line.rstrip()); line = '            '
        line += item
    print(line + '};')


def piece(name, doc, f, a, b, c, pairs, eps):
    p = fit(f, a, b, c, eps)
    array(name, doc, [pair(v) for v in p[:pairs]] + [lit(v) for v in p[pairs:]])


print('''package org.jonum.special;

/// Coefficients of the gamma family, written by `generate/gamma_table.py` of the test resources: each array
/// is a polynomial in t, lowest power first, whose first coefficients are pairs (high, low).
final class GammaTable {
    // @formatter:off''')
array('LOG', 'log(k/64), k = 45 … 91, as pairs.', [pair(log(mpf(k) / 64)) for k in range(45, 92)])
g1 = euler
piece('RECIPROCAL', '(1/Γ(1 + t) − 1)/t for |t| ≤ ½; one pair.',
      lambda x: (rgamma(1 + x) - 1) / x if abs(x) > mpf(10) ** -30 else g1, -.5, .5, 0, 1, mpf(2) ** -60)
for name, a, b, c in (('LOG_065', .5, .8, .65), ('LOG_100', .8, 1.2, 1), ('LOG_135', 1.2, 1.5, 1.35), ('LOG_162', 1.5, 1.75, 1.625),
                      ('LOG_200', 1.75, 2.25, 2), ('LOG_250', 2.25, 2.75, 2.5), ('LOG_312', 2.75, 3.5, 3.125)):
    if c in (1, 2):
        piece(name, 'log Γ(%s + t)/t for %s ≤ %s + t ≤ %s; one pair.' % (c, a, c, b),
              lambda x: loggamma(x) / (x - c) if abs(x - c) > mpf(10) ** -30 else digamma(x), a, b, c, 1, mpf(2) ** -62)
    else:
        piece(name, 'log Γ(%s + t) for %s ≤ %s + t ≤ %s; two pairs.' % (c, a, c, b), loggamma, a, b, c, 2, mpf(2) ** -64)
x0 = findroot(digamma, mpf('1.4616321449683623'))
h = float(x0)
print('    /// The positive zero of ψ.')
print('    static final double PSI_ZERO = %s, PSI_ZERO_LOW = %s;' % (lit(x0), lit(x0 - mpf(h))))
piece('PSI_1', 'ψ(x)/(x − x₀) for x = 1.5 + t in [1, 2]; one pair.',
      lambda x: digamma(x) / (x - x0) if abs(x - x0) > mpf(10) ** -30 else polygamma(1, x0), 1, 2, 1.5, 1, mpf(2) ** -60)
for a, b in ((2, 3), (3, 5), (5, 8)):
    piece('PSI_%d' % a, 'ψ(%s + t) in [%d, %d]; one pair.' % ((a + b) / 2, a, b), digamma, a, b, (a + b) / 2, 1, mpf(2) ** -59)
for a, b in ((1, 2), (2, 3), (3, 5), (5, 8)):
    piece('PSI1_%d' % a, 'ψ′(%s + t) in [%d, %d]; one pair.' % ((a + b) / 2, a, b), lambda x: polygamma(1, x), a, b, (a + b) / 2, 1, mpf(2) ** -61)
rows = []
for n in range(2, 7):                    # the slope at those further left is so large that no double is near enough
    for x in [mpf('-2.457'), mpf('-2.747')] if n == 2 else [-n - 1 / gamma(mpf(n + 1)), -n - 1 + 1 / gamma(mpf(n + 2))]:
        z = findroot(lambda y: log(abs(gamma(y))), x)
        rows += [pair(z), lit(digamma(z)), lit(polygamma(1, z) / 2), lit(polygamma(2, z) / 6)]
array('LOG_ZEROS', 'Negative zeros z of log|Γ|: z as a pair, ψ(z), ψ′(z)/2, ψ″(z)/6, for each, in falling order.', rows)
print('''    // @formatter:on

    private GammaTable() {}

    /// The polynomial from coefficient `from` on, by Horner's rule.
    static double horner(double[] c, int from, double t) {
        double s = c[c.length - 1];
        for (int i = c.length - 2; i >= from; i--) s = s * t + c[i];
        return s;
    }
}''')
