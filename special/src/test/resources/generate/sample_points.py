# Laws of statistics of samples: python3 sample_points.py NAME…; writes ../refdata/NAME.random.tsv.gz, arguments and value (mpmath).
import gzip, io, random, sys
from mpmath import mp, mpf, exp, erfc, sqrt, gamma, factorial, binomial, inf, nstr, betainc, pi, floor, ceil

mp.dps = 60
rnd = random.Random(20261126)
u = rnd.uniform


def phi(z): return exp(-z * z / 2) / sqrt(2 * pi)


def upper(z): return erfc(z / sqrt(2)) / 2


BITS = 1000


def durbin(n, d):
    """P(D_n <= d) by the matrix of Durbin (1973), Marsaglia, Tsang & Wang (2003): a row times its n-th power, in integers over 2^BITS."""
    mp.prec = BITS + 100
    n, d = int(n), mpf(d)
    k = int(ceil(n * d))
    m, h = 2 * k - 1, k - n * d
    a = [[1 / factorial(i - j + 1) if i - j + 1 >= 0 else mpf(0) for j in range(m)] for i in range(m)]
    for i in range(m):
        a[i][0] = (1 - h ** (i + 1)) / factorial(i + 1)
        a[m - 1][m - 1 - i] = a[i][0]
    a[m - 1][0] = (1 - 2 * h ** m + (max(2 * h - 1, 0)) ** m) / factorial(m)
    columns = [[int(a[i][j] * 2 ** BITS) for i in range(max(0, j - 1), m)] for j in range(m)]
    v = [0] * m
    v[k - 1] = 1 << BITS
    for _ in range(n):
        v = [sum(s * t for s, t in zip(v[max(0, j - 1):], c)) >> BITS for j, c in enumerate(columns)]
    return mpf(v[k - 1]) / 2 ** BITS * factorial(n) / mpf(n) ** n


def smirnov(n, d):
    n, d = int(n), mpf(d)
    return d * mp.fsum(binomial(n, j) * (d + mpf(j) / n) ** (j - 1) * (1 - d - mpf(j) / n) ** (n - j) for j in range(int(floor(n * (1 - d))) + 1))


def ranges(w, r, high, h=mpf(1) / 8):
    """P(range > w), or P(range <= w), of r standard normal variables, by the trapezoidal rule."""
    s = mpf(0)
    for i in range(int(-11 / h), int((11 + w) / h)):
        z = i * h
        a = upper(-z)
        b = upper(z - w) - upper(z) if z > w / 2 else a - upper(w - z)
        s += phi(z) * (a ** (r - 1) - b ** (r - 1) if high else b ** (r - 1))
    return r * h * s


def studentized(q, r, df, high):
    q = mpf(q)
    if r == 2:                               # |T|·sqrt 2
        t = q ** 2 / 2
        if df == inf: return erfc(q / 2) if high else 1 - erfc(q / 2)
        return betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t), regularized=True) if high else betainc(mpf(1) / 2, mpf(df) / 2, 0, t / (df + t), regularized=True)
    if df == inf: return ranges(q, r, high, min(mpf(1) / 8, 1 / (2 * sqrt(r))))
    a, h, s = mpf(df) / 2, min(mpf(1) / 12, 1 / (3 * sqrt(df))), mpf(0)
    for sign in (-1, 1):
        for i in range(sign > 0, 10000):
            t = sign * i * h
            term = exp(a * (2 * t - exp(2 * t) + 1))
            term *= ranges(q * exp(t), r, high)
            s += term
            if abs(term) < abs(s) * mpf(10) ** -15: break
    return s * h * 2 * a ** a * exp(-a) / gamma(a)


def kolmogorov():
    for n in (1, 2, 3, 5, 10, 20, 50, 140, 300):
        for z in (.3, .5, .8, 1.2, 1.8, 3):
            d = z * u(.9, 1.1) / n ** .5
            if n * d > .5 and d < 1 and n * d < (16 if n > 100 else 30): yield n, d
    yield from ((10, .274), (1000, .0163), (3000, .0041), (4, .5), (7, 1 / 7), (10, .051), (100, .0051))


def one_sided():
    for n in (1, 2, 3, 5, 10, 50, 100, 1000):
        for z in (.01, .1, .3, .6, 1, 1.5, 2.5, 4, 8):
            d = z * u(.9, 1.1) / n ** .5
            if d < 1: yield n, d


def tukey():
    for r in (2, 3, 10, 40):
        for df in (1, 2, 5, 20, 100, 1e6, inf) if r == 2 else (inf,):
            for q in (.01, .3, 1, 3, 8, 25): yield q * u(.9, 1.1), r, df
    for q, r, df in ((3.5, 3, 20), (.7, 3, 4), (4.2, 5, 10), (12, 4, 3), (2, 10, 30), (9, 8, 60)): yield q, r, df


def tail(f, *x):
    mp.dps = 120
    v = f(*x)
    mp.dps = 120
    v = 1 - v
    mp.dps = 60
    return v


def coarse(f):
    def g(*x):
        mp.dps = 22 if x[1] > 2 and x[2] != inf else 90   # a − b cancels in the far tail
        v = f(*x)
        mp.dps = 60
        return v
    return g


TABLES = {
    'kolmogorovDCdf': (kolmogorov, durbin),
    'kolmogorovDSf': (kolmogorov, lambda n, d: tail(durbin, n, d)),
    'smirnovSf': (one_sided, smirnov),
    'smirnovCdf': (one_sided, lambda n, d: tail(smirnov, n, d)),
    'studentizedRangeCdf': (tukey, coarse(lambda q, r, df: studentized(q, r, df, False))),
    'studentizedRangeSf': (tukey, coarse(lambda q, r, df: studentized(q, r, df, True))),
}
for name in sys.argv[1:] or TABLES:
    points, f = TABLES[name]
    out = io.StringIO()
    rnd.seed(20261126)
    for x in points():
        v = f(*x)
        mp.dps = 60
        if v < mpf(10) ** -300: continue
        out.write('\t'.join('Infinity' if t == inf else repr(float(t)) for t in x) + '\t' + nstr(v, 25, strip_zeros=False) + '\n')
    with open('../refdata/%s.random.tsv.gz' % name, 'wb') as g:
        with gzip.GzipFile(fileobj=g, mode='wb', mtime=0, filename='') as z: z.write(out.getvalue().encode())
    print(name, out.getvalue().count('\n'))
