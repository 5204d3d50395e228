# Random points of the gamma family: python3 gamma_points.py NAME…; writes ../refdata/NAME.random.tsv.gz (mpmath).
import gzip, io, math, random, sys
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


def zeros(n):
    """The doubles about the zeros of log|Γ|, which are near -m ± 1/m!."""
    f = lambda x: log(fabs(gamma(x)))
    for m in range(2, 18):
        for side in (-1, 1):
            e = 1 / factorial(m)
            a, b = -m + side * e / 3, -m + side * min(2.5 * e, .5)
            if f(a) * f(b) > 0: continue
            for k in range(190): a, b = ((a + b) / 2, b) if f((a + b) / 2) * f(a) > 0 else (a, (a + b) / 2)
            yield from (math.nextafter(float(a), -math.inf), float(a), math.nextafter(float(a), math.inf))


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


def tails(a, x):
    """P and Q by series and continued fraction, the smaller one directly."""
    a, x = mpf(a), mpf(x)
    d = mp.exp(a * log(x) - x - loggamma(a))             # x times the density
    if x < a + 1:
        t = s = 1 / a
        n = 0
        while t > s * mpf(10) ** -40:
            n += 1
            t *= x / (a + n)
            s += t
        p = d * s
        return p, 1 - p
    q = mp.gammainc(a, x, mp.inf, regularized=True) if a < 30 and x < 60 else None
    if q is None:
        n = int(60 + 3000 / x + 40 * mp.sqrt(a) / max(1, (x - a) / mp.sqrt(a)))
        f = x + 2 * n + 1 - a
        for k in range(n, 0, -1): f = x + 2 * k - 1 - a - k * (k - a) / f
        q = d / f
    return 1 - q, q


def gammas(n):
    for k in range(n):
        a = (logu(-10, 0), logu(-2, 1.5), u(1, 60), logu(1, 4.5), logu(1, 4.5))[k % 5]
        s = a ** .5
        x = (logu(-20, 1.5), a * logu(-1.5, 1.2), max(a + s * u(-7, 12), a * .01), a + s * u(-6, 8), max(a * u(.01, 3), 1e-300))[k % 5]
        if a > 1000: x = max(x, a * .3)
        if x > 0: yield a, x


def inverses(upper):
    def points(n):
        for a, x in gammas(n):
            if x > 600: continue
            v = tails(a, x)[upper]
            if mpf(10) ** -290 < v < 1: yield a, float(v), x
    def value(a, v, x):
        """One step of Newton in double precision's last digits, from the exact value at x."""
        d = mp.exp((mpf(a) - 1) * log(mpf(x)) - mpf(x) - loggamma(mpf(a)))
        r = mpf(x) + (mpf(v) - tails(a, x)[upper]) / d * (-1 if upper else 1)
        return r if abs(r / mpf(x) - 1) < mpf(10) ** -13 else mpf(0)
    return points, value


TABLES = {
    'gammaP': (gammas, lambda a, x: tails(a, x)[0]),
    'gammaQ': (gammas, lambda a, x: tails(a, x)[1]),
    'logGammaP': (gammas, lambda a, x: mp.log1p(-tails(a, x)[1]) if tails(a, x)[1] < .5 else log(tails(a, x)[0])),
    'logGammaQ': (gammas, lambda a, x: mp.log1p(-tails(a, x)[0]) if tails(a, x)[0] < .5 else log(tails(a, x)[1])),
    'gammaDensity': (gammas, lambda a, x: mp.exp((mpf(a) - 1) * log(mpf(x)) - mpf(x) - loggamma(mpf(a)))),
    'gammaPinv': inverses(0),
    'gammaQinv': inverses(1),
    'gamma': (xs, lambda x: gamma(mpf(x))),
    'lgamma': (wide, lg),
    'lgammaZeros': (zeros, lg),
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
        if 'log' not in name and name != 'lgamma' and fabs(v) < 1e-300: continue
        if name.endswith('inv'): x = x[:2]
        out.write('\t'.join(map(repr, x)) + '\t' + nstr(v, 30, strip_zeros=False) + '\n')
    with open('../refdata/%s.random.tsv.gz' % name, 'wb') as g:
        with gzip.GzipFile(fileobj=g, mode='wb', mtime=0, filename='') as z: z.write(out.getvalue().encode())
    print(name, out.getvalue().count('\n'))
