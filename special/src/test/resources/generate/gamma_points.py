# Random points of the gamma family: python3 gamma_points.py NAME…; writes ../refdata/NAME.random.tsv.gz (mpmath).
import gzip, io, random, sys
from mpmath import mp, mpf, gamma, loggamma, digamma, polygamma, rgamma, log, nstr, factorial, fabs

mp.dps = 60
rnd = random.Random(20261125)
u = rnd.uniform


def logu(a, b):
    return 10 ** u(a, b)


def xs(n):
    for k in range(n):
        yield (u(0, 4), u(0, 30), u(10, 171.6), logu(-300, 0), logu(-3, 8), -u(0, 25), -logu(0, 2.2), round(u(-20, 4)) + logu(-15, -3))[k % 8]


def wide(n):
    for k in range(n): yield (u(0, 4), u(0, 30), logu(-300, 0), logu(-2, 20), logu(0, 305), -u(0, 25), -logu(0, 4), round(u(-22, 4)) + logu(-15, -3))[k % 8]


def positive(n):
    for k in range(n): yield (u(0, 4), u(0, 12), logu(-150, 0), logu(-2, 20))[k % 4]


def lg(x):
    if x > 1e10: mp.dps = 60 + int(mp.log10(x))
    v = loggamma(mpf(x)).real if x > 0 else log(fabs(gamma(mpf(x)))) if x > -200 else log(mp.pi / (-mpf(x) * fabs(mp.sinpi(mpf(x))))) - loggamma(-mpf(x))
    mp.dps = 60
    return v


def lb(a, b):
    a, b = mpf(a), mpf(b)
    mp.dps = 90
    v = loggamma(a) + loggamma(b) - loggamma(a + b)
    mp.dps = 60
    return v


def two(n):
    for k in range(n): yield ((u(0, 3), u(0, 3)), (logu(-3, 3), logu(-3, 3)), (logu(0, 10), logu(0, 10)), (logu(-10, 2), logu(0, 8)))[k % 4]


def ratios(n):
    for k in range(n):
        a = (u(0, 30), logu(0, 2), logu(0, 10))[k % 3]
        yield a, (u(0, 30), a * u(.5, 2), a + u(-1, 1) * min(a, 10))[k % 3]


def ratio(a, b):
    mp.dps = 80
    v = mp.exp(loggamma(mpf(a)) - loggamma(mpf(b)))
    mp.dps = 60
    return v


def polygamma_n(n, x):
    """By Euler and Maclaurin; mpmath's zeta(s, a) loses digits for large s and a."""
    n, x = int(n), mpf(x)
    y, m = x + 100, n + 1
    v = sum((x + k) ** -m for k in range(100)) + y ** -n / n + y ** -m / 2
    v += sum(mp.bernoulli(2 * k) / factorial(2 * k) * mp.rf(m, 2 * k - 1) * y ** (1 - m - 2 * k) for k in range(1, 30))
    return (-1) ** m * factorial(n) * v


TABLES = {
    'gamma': (xs, lambda x: gamma(mpf(x))),
    'lgamma': (wide, lg),
    'digamma': (wide, lambda x: digamma(mpf(x))),
    'trigamma': (lambda n: (x for x in wide(n) if -1e4 < x < 1e150), lambda x: polygamma(1, mpf(x))),
    'polygamma': (lambda n: ((float(rnd.randint(2, 40)), x) for x in positive(n)),
                  polygamma_n),
    'logGamma1p': (lambda n: ((u(-.5, 3), logu(-25, 0), -logu(-25, -.4))[k % 3] for k in range(n)), lambda x: loggamma(1 + mpf(x)).real),
    'gamma1pm1': (lambda n: ((u(-.5, .5), logu(-30, -.4), -logu(-30, -.4))[k % 3] for k in range(n)), lambda x: gamma(1 + mpf(x)) - 1),
    'reciprocalGamma1pm1': (lambda n: ((u(-.5, .5), logu(-30, -.4), -logu(-30, -.4))[k % 3] for k in range(n)), lambda x: rgamma(1 + mpf(x)) - 1),
    'lbeta': (two, lb),
    'beta': (two, lambda a, b: mp.exp(lb(a, b))),
    'gammaRatio': (ratios, ratio),
}
for name in sys.argv[1:] or TABLES:
    points, f = TABLES[name]
    out = io.StringIO()
    for x in points(4000 if name in ('gamma', 'lgamma', 'digamma') else 2000):
        x = x if isinstance(x, tuple) else (x,)
        try:
            v = f(*x)
        except ValueError:
            continue
        if name != 'lgamma' and fabs(v) < 1e-300: continue
        out.write('\t'.join(map(repr, x)) + '\t' + nstr(v, 30, strip_zeros=False) + '\n')
    with open('../refdata/%s.random.tsv.gz' % name, 'wb') as g:
        with gzip.GzipFile(fileobj=g, mode='wb', mtime=0, filename='') as z: z.write(out.getvalue().encode())
    print(name, out.getvalue().count('\n'))
