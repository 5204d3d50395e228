# More points than the shared tables have: python3 random_points.py DIRECTORY [FUNCTION …] writes DIRECTORY/FUNCTION.random.tsv.gz,
# lines "argument … value": arguments are doubles, values have 25 digits, by mpmath at 60 digits and more.
import gzip, random, sys
from mpmath import mp, mpf, nstr
import mpmath as m
mp.dps = 60
R = random.Random(20251125)
def lin(a, b): return lambda: (R.uniform(a, b),)
def logu(a, b, signs=(1,)): return lambda: (R.choice(signs) * 10 ** R.uniform(a, b),)
def mix(*g): return lambda: R.choice(g)()
def digits(d, f):
    def g(*x):
        with mp.workdps(d): return +f(*x)
    return g

def erfc(x): return m.erfc(x)
def erfcx(x):
    with mp.workdps(80): return m.exp(x * x) * m.erfc(x)
def log_ncdf(x):
    with mp.workdps(80): return m.log1p(-m.erfc(x / m.sqrt(2)) / 2) if x > 0 else m.log(m.erfc(-x / m.sqrt(2)) / 2)
def newton(f, df, x):
    for _ in range(300):
        d = f(x) / df(x)
        x -= d
        if abs(d) < abs(x) * mpf(10) ** -45 or d == 0: return x
    raise ArithmeticError((f, x))
def log_quantile(lp):                                      # Newton on log Φ, which is concave
    with mp.workdps(90):
        half = lambda x: m.erfc(-x / m.sqrt(2)) / 2
        x = -m.sqrt(-2 * lp) if lp < -m.log(2) else mpf(0)
        return newton(lambda x: m.log(half(x)) - lp, lambda x: m.npdf(x) / half(x), x)
def quantile(p): return log_quantile(m.log(p)) if p < 0.5 else -log_quantile(m.log(1 - p)) if p > 0.5 else mpf(0)
def expint(n, x):                                          # mpmath's expint loses all digits for large n and x
    if x < 1: return m.expint(int(n), x)
    s = mpf(0)
    for k in range(int(3000 + n), 0, -1): s = k * (n - 1 + k) / (x + n + 2 * k - s)
    return m.exp(-x) / (x + n - s)
def owen(h, a):
    if a < 0: return -owen(h, -a)
    f = lambda x: m.exp(-h * h * x * x / 2) / (1 + x * x)
    end = min(a, 15 / h)
    cuts = sorted({mpf(0), end} | {c for c in (end / 64, end / 16, end / 4, mpf(1) / 4, mpf(1), mpf(4), mpf(16), 1 / h, 4 / h) if c < end})
    return m.exp(-h * h / 2) * m.quad(f, cuts) / (2 * m.pi)
FUNCTIONS = {
    'erf': (600, mix(lin(-6.2, 6.2), logu(-300, 0, (1, -1))), m.erf),
    'erfc': (800, mix(lin(-6, 27.3), lin(0, 2), logu(-20, 0)), erfc),
    'erfcx': (800, mix(lin(-26.6, 30), lin(-1, 2), logu(-20, 300)), digits(80, lambda x: erfcx(x) if x < 1e4 else 1 / (x * m.sqrt(m.pi)) * (1 - 1 / (2 * x * x)))),
    'inverseErf': (300, mix(lin(-1, 1), logu(-300, 0), lambda: (1 - 2 ** R.uniform(-53, -1),)), lambda y: quantile((1 + y) / 2) / m.sqrt(2) if abs(y) > 1e-10 else y * m.sqrt(m.pi) / 2 * (1 + m.pi * y * y / 12)),
    'inverseErfc': (300, mix(lin(0, 2), logu(-307, 0)), lambda q: -quantile(q / 2) / m.sqrt(2)),
    'normalCdf': (800, mix(lin(-38.4, 8), lin(-3, 3), logu(-20, 0, (1, -1))), lambda x: m.erfc(-x / m.sqrt(2)) / 2),
    'normalLogCdf': (800, mix(lin(-60, 38), lin(-3, 3), logu(-20, 3, (1, -1))), log_ncdf),
    'normalQuantile': (400, mix(lin(0, 1), logu(-307, 0), lambda: (1 - 2 ** R.uniform(-53, -1),), lambda: (0.5 + R.choice((1, -1)) * 2 ** R.uniform(-53, -1),)), quantile),
    'normalQuantileOfLog': (300, mix(lin(-3, 0), logu(-20, 0, (-1,)), logu(0, 3.5, (-1,))), log_quantile),
    'log1pmx': (500, mix(lin(-1, 3), logu(-100, 0, (1, -1)), logu(0, 10)), digits(250, lambda x: m.log1p(x) - x if abs(x) > 1e-60 else -x * x / 2 + x ** 3 / 3)),
    'expm1mx': (500, mix(lin(-3, 3), lin(-60, 60), logu(-100, 0, (1, -1))), digits(250, lambda x: m.exp(x) - 1 - x)),
    'log1pexp': (500, mix(lin(-3, 3), lin(-100, 100)), lambda x: m.log1p(m.exp(x))),
    'log1mexp': (500, mix(lin(-3, 0), lin(-100, 0), logu(-300, 0, (-1,))), lambda x: m.log(-m.expm1(x))),
    'logit': (500, mix(lin(0, 1), logu(-300, 0), lambda: (1 - 2 ** R.uniform(-53, -1),), lambda: (0.5 + R.choice((1, -1)) * 2 ** R.uniform(-53, -1),)), lambda p: m.log(p / (1 - p))),
    'expit': (500, mix(lin(-3, 3), lin(-700, 40)), lambda x: 1 / (1 + m.exp(-x))),
    'logAddExp': (500, mix(lambda: (R.uniform(-5, 5), R.uniform(-5, 5)), lambda: (R.uniform(-1, 0), R.uniform(-3, 0)), lambda: (R.uniform(-900, 900), R.uniform(-900, 900))), lambda x, y: x + m.log1p(m.exp(y - x))),
    'logSubExp': (500, mix(lambda: (lambda x: (x, x - 10 ** R.uniform(-6, 2)))(R.uniform(-9, 9)), lambda: (lambda x: (x, x - 10 ** R.uniform(-6, 2)))(R.uniform(-900, 900))), lambda x, y: x + m.log(-m.expm1(y - x))),
    'powm1': (500, mix(lambda: (10 ** R.uniform(-3, 3), R.choice((1, -1)) * 10 ** R.uniform(-12, 1)), lambda: (1 + R.choice((1, -1)) * 2 ** R.uniform(-50, -1), R.uniform(-20, 20))), digits(100, lambda x, y: m.expm1(y * m.log(x)))),
    'e1': (400, mix(lin(0, 3), lin(0, 100), lin(60, 740), logu(-300, 0)), m.e1),
    'ei': (400, mix(lin(0, 3), lin(0, 100), lin(60, 700), logu(-300, 0), lambda: (0.3725074107813666 + R.choice((1, -1)) * 10 ** R.uniform(-16, -1),)), m.ei),
    'en': (400, mix(lambda: (float(R.randint(0, 6)), R.uniform(0, 3)), lambda: (float(R.randint(0, 60)), R.uniform(0, 60)), lambda: (float(R.randint(0, 1000)), 10 ** R.uniform(-9, 2.8))), digits(80, expint)),
    'owensT': (150, mix(lambda: (R.uniform(0, 5), R.uniform(-3, 3)), lambda: (R.uniform(0, 37), R.uniform(0, 1)), lambda: (10 ** R.uniform(-3, 1.3), 10 ** R.uniform(-5, 5))), digits(40, owen)),
    'lambertW0': (300, mix(lin(-0.36, 4), logu(-20, 300), logu(-10, -0.5, (-1,))), m.lambertw),
    'lambertWm1': (300, mix(lin(-0.367, 0), logu(-300, -0.5, (-1,))), lambda x: m.lambertw(x, -1)),
    'zeta': (500, mix(lin(-4, 4), lin(-170, 0), lin(1, 60), lambda: (1 + R.choice((1, -1)) * 2 ** R.uniform(-50, -1),)), digits(200, m.zeta)),
    'zetaMinusOne': (200, mix(lin(1, 4), lin(1, 60), lin(1, 900)), digits(400, lambda s: m.zeta(s) - 1)),
    'hurwitzZeta': (200, mix(lambda: (R.uniform(1, 10), 10 ** R.uniform(-2, 5)), lambda: (1 + 10 ** R.uniform(-9, 0), R.uniform(0, 20))), m.zeta),
    'logBinomial': (400, mix(lambda: (lambda n: (float(n), float(R.randint(0, n))))(int(10 ** R.uniform(0, 15))), lambda: (lambda n: (float(n), float(min(n, R.randint(0, 40)))))(int(10 ** R.uniform(0, 15)))), lambda n, k: m.loggamma(n + 1) - m.loggamma(k + 1) - m.loggamma(n - k + 1)),
    'binomial': (200, mix(lambda: (lambda n: (float(n), float(R.randint(0, n))))(R.randint(1, 1030)), lambda: (float(int(10 ** R.uniform(2, 15))), float(R.randint(0, 12)))), lambda n, k: m.binomial(n, k)),
    'kolmogorovCdf': (300, mix(lin(0.042, 3), lin(0.5, 1.2)), lambda x: m.sqrt(2 * m.pi) / x * m.fsum(m.exp(-(2 * k + 1) ** 2 * m.pi ** 2 / (8 * x * x)) for k in range(40))),
    'kolmogorovSf': (300, mix(lin(0.3, 18), lin(0.5, 1.2)), lambda x: 2 * m.fsum((-1) ** (k - 1) * m.exp(-2 * k * k * x * x) for k in range(1, 60))),
}
if __name__ == '__main__':
    for name in sys.argv[2:] or FUNCTIONS:
        count, points, f = FUNCTIONS[name]
        with gzip.GzipFile('%s/%s.random.tsv.gz' % (sys.argv[1], name), 'wb', mtime=0) as o:
            for _ in range(count):
                x = points()
                o.write(('\t'.join(map(repr, x)) + '\t' + nstr(f(*map(mpf, x)), 25) + '\n').encode())
