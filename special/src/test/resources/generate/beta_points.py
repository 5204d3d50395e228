# Random points of the beta family: python3 beta_points.py [GROUP …]; writes ../refdata/NAME.random.tsv.gz (mpmath), lines
# "argument … value" where arguments are doubles and values have 25 digits.
import gzip, io, math, random, sys
from mpmath import mp, mpf, loggamma, log, log1p, exp, expm1, sqrt, nstr

R = random.Random(20261126)
u = R.uniform


def logu(a, b): return 10 ** u(a, b)


def lbeta(a, b): return loggamma(a) + loggamma(b) - loggamma(a + b)


def log_prefix(a, b, x, y): return a * log(x) + b * log(y) - lbeta(a, b)


def fraction(a, b, x, y):
    """I·a/(xᵃyᵇ)·B by the continued fraction of Lentz's recurrence, the even part of DLMF 8.17.22."""
    l = a * y - b * x
    beta = a / (a + 1) * (l + 1)
    p0, q0, p, q, m = mpf(0), mpf(1), mpf(1), beta, 0
    while True:
        m += 1
        alpha = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x / (a + 2 * m - 1) ** 2
        beta = m + m * (b - m) * x / (a + 2 * m - 1) + (a + m) / (a + 2 * m + 1) * (l + 1 + m * (1 + y))
        p0, p, q0, q = p / q, (beta * p + alpha * p0) / q, q / q, (beta * q + alpha * q0) / q
        if m % 4 == 0 and abs(p / q - p0) <= abs(p0) * mpf(10) ** -34 or m > 30000: break
    if m > 30000: raise ArithmeticError((a, b, x))
    return p / q


def quadrature(a, b, x, y):
    """The same for the lower tail with large a and b: the integral over u = log(x/(1-x)) by a double-exponential rule."""
    # e^(log density(u - w·s) - log density(u)), s = e^(t - e^-t)
    d1, d2 = a * y - b * x, (a + b) * x * y
    w = 1 / max(d1, sqrt(d2))
    total, h = mpf(0), mpf(1) / 16
    for k in range(-90, 112):
        t = k * h
        s = exp(t - exp(-t))
        r = -w * s                         # odds times e^r: x -> x·e^r/(1 + x·(e^r - 1))
        v = exp(a * r - (a + b) * log1p(x * expm1(r)))
        term = v * s * (1 + exp(-t))
        total += term
        if k > 0 and term < total * mpf(10) ** -36: break
    return total * h * w


def tails(a, b, x, y):
    """I and 1 - I; the smaller one directly."""
    if x * (a + b + 2) > a + 1: return tails(b, a, y, x)[::-1]
    f = quadrature(a, b, x, y) if min(a, b) > 3000 and a * y > b * x else fraction(a, b, x, y)
    i = exp(log_prefix(a, b, x, y)) * f
    return i, 1 - i


def exact(f):
    """f of the arguments as numbers with as many digits as they ask for."""
    def g(*args):
        v = [abs(x) for x in args if x]
        mp.dps = 50 + 2 * int(max(0, math.log10(max(v)))) + int(max(0, -math.log10(min(v))))
        return f(*map(mpf, args))
    return g


def betas(n):
    for k in range(n):
        a, b = ((logu(-10, 0), logu(-10, 0)), (logu(-2, 1.5), logu(-2, 1.5)), (logu(0, 3), logu(0, 3)), (logu(1, 6), logu(1, 6)),
                (logu(-10, 0), logu(0, 10)), (logu(0, 2), logu(1, 10)), (logu(1, 10), logu(1, 10)), (u(.5, 30), u(.5, 30)),
                (logu(-1, 2), logu(-1, 2)), (u(15, 60), u(15, 60)))[k % 10]
        mean, sd = a / (a + b), math.sqrt(a * b / (a + b)) / (a + b)
        x = (R.choice((u(0, 1), logu(-200, 0))), u(0, 1), mean + sd * u(-8, 8), mean + sd * u(-38, 38), logu(-20, 1) / b,
             mean * logu(-1.5, .8), mean + sd * u(-6, 6), u(0, 1), R.choice((u(0, 1), logu(-5, 0))), mean + sd * u(-5, 5))[k % 10]
        if k // 10 % 2: a, b, x = b, a, 1 - x
        if R.random() < .1: a = max(1., round(a))
        if R.random() < .1: b = max(.5, round(2 * b) / 2)
        if 0 < x < 1: yield a, b, x


def log_of(i, j): return log1p(-j) if j < .5 else log(i)


@exact
def values(a, b, x):
    i, j = tails(a, b, x, 1 - x)
    return {'betaI': i, 'betaIc': j, 'logBetaI': log_of(i, j), 'logBetaIc': log_of(j, i),
            'betaDensity': exp(log_prefix(a, b, x, 1 - x)) / (x * (1 - x)),
            'logBetaDensity': log_prefix(a, b, x, 1 - x) - log(x) - log(1 - x)}


def inverse(upper):
    @exact
    def f(a, b, x):
        """Newton's method from x, where the value was taken and rounded, for the root at the rounded value."""
        p = float(tails(a, b, x, 1 - x)[upper])
        if not 1e-290 < p < 1: return None
        r = x
        for _ in range(3):
            d = exp(log_prefix(a, b, r, 1 - r)) / (r * (1 - r))
            step = (p - tails(a, b, r, 1 - r)[upper]) / d * (-1 if upper else 1)
            if not 0 < r + step < 1 or abs(step) > min(r, 1 - r) * mpf(10) ** -9: return None
            r += step
            if abs(step) < min(r, 1 - r) * mpf(10) ** -12: break    # the next step would be its square
        return float(a), float(b), p, r
    return f


def binomials(n):
    for k in range(n):
        m = int((u(1, 60), logu(0, 3), logu(2, 9), logu(3, 15))[k % 4])
        p = R.choice((u(0, 1), logu(-12, 0), .5))
        j = int(m * p + math.sqrt(m * p * (1 - p)) * u(-38, 38) if k % 3 else u(0, m + 1))
        if 0 <= j <= m and 0 < p < 1: yield float(m), float(j), p


@exact
def binomial(n, k, p): return exp(loggamma(n + 1) - loggamma(k + 1) - loggamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p))


def negatives(n):
    for k in range(n):
        r, p = (u(0, 30), logu(-6, 1), logu(0, 6), float(R.randint(1, 300)))[k % 4], R.choice((u(0, 1), logu(-8, 0)))
        mean, sd = r * (1 - p) / p, math.sqrt(r * (1 - p)) / p
        j = int(max(0, mean + sd * u(-6, 12))) if k % 3 else R.randint(0, 30)
        if 0 < p < 1 and j < 2 ** 53: yield r, float(j), p


@exact
def negative(r, k, p): return exp(loggamma(k + r) - loggamma(r) - loggamma(k + 1) + r * log(p) + k * log(1 - p))


def students(n):
    for k in range(n):
        nu = (u(.1, 60), float(R.randint(1, 100)), logu(-2, 3), logu(0, 10))[k % 4]
        t = R.choice((u(0, 5), logu(-10, 1), logu(0, 10 if nu < 100 else 1.57)))
        yield nu, t


@exact
def student(nu, t): return tails(nu / 2, mpf(1) / 2, nu / (nu + t * t), t * t / (nu + t * t))[0] / 2


@exact
def student_density(nu, t): return exp(-lbeta(nu / 2, mpf(1) / 2) - (nu + 1) / 2 * log1p(t * t / nu)) / sqrt(nu)


def fishers(n):
    for k in range(n):
        d1, d2 = ((u(.5, 60), u(.5, 60)), (logu(-2, 3), logu(-2, 3)), (logu(0, 10), logu(0, 10)))[k % 3]
        s = math.sqrt(2 / d1 + 2 / d2)
        yield d1, d2, math.exp(s * u(-6, 6)) if k % 2 else logu(-3, 3) if d1 + d2 < 1e4 else math.exp(s * u(-30, 30))


@exact
def fisher(d1, d2, f): return tails(d1 / 2, d2 / 2, d1 * f / (d1 * f + d2), d2 / (d1 * f + d2))[1]


def write(name, rows):
    out = ''.join('\t'.join(map(repr, x)) + '\t' + nstr(v, 25, strip_zeros=False) + '\n' for x, v in rows)
    with open('../refdata/%s.random.tsv.gz' % name, 'wb') as g:
        with gzip.GzipFile(fileobj=g, mode='wb', mtime=0, filename='') as z: z.write(out.encode())
    print(name, len(rows), flush=True)


def representable(v): return v > mpf(10) ** -305 and v < mpf(10) ** 305


def beta_values():
    tables = {}
    for x in betas(2600):
        for name, v in values(*x).items():
            if name.startswith('log') or representable(v): tables.setdefault(name, []).append((x, v))
    for name, rows in tables.items(): write(name, rows)


def beta_inverse(upper, name, count):
    f = inverse(upper)
    return lambda: write(name, [(r[:3], r[3]) for r in (f(*x) for x in betas(count)) if r])


def simple(name, points, f): return lambda: write(name, [(x, v) for x, v in ((x, f(*x)) for x in points) if representable(v)])


GROUPS = {'values': beta_values, 'inverse': beta_inverse(0, 'betaIinv', 3300), 'inverseComplement': beta_inverse(1, 'betaIcinv', 1100), 'binomial': simple('binomialMass', binomials(3600), binomial),
          'negative': simple('negativeBinomialMass', negatives(2500), negative), 'student': simple('studentSf', students(2200), student),
          'studentDensity': simple('studentDensity', students(2200), student_density), 'fisher': simple('fisherSf', fishers(2300), fisher)}
if __name__ == '__main__':
    for name in sys.argv[1:] or GROUPS:
        R.seed(name)
        GROUPS[name]()
