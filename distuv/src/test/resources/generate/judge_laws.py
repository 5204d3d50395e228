"""Judges what the laws say at random parameters and points.

    RandomPoints FOLDER COUNT SEED [Law ...]      (the Java class beside the tests)
    python3 judge_laws.py FOLDER SECONDS [Law ...]

For each law of FOLDER the largest errors in ulp, and their places; FOLDER/errors.tsv gets a line for each function: law, function,
points, largest error, the error below which 99.9 % lie. At most SECONDS are spent on a law: then the rest of its points is left
out. Values come from gmpy2 (MPFR) at two precisions that have to agree to 80 bits, raised until they do, and for Bessel and zeta
functions from python-flint (Arb). Every parameter and argument is a double, taken exactly. The error of a quantile is that of the
probability there, divided by density and ulp, and by the condition number where that is above one.
"""
import math
import re
import sys
import time
import gmpy2
from gmpy2 import mpfr, log, log1p, exp, expm1, sqrt, erf, erfc, const_pi, atan2, lngamma
from flint import arb, acb, ctx as flint

gmpy2.get_context().emax = gmpy2.get_emax_max()
gmpy2.get_context().emin = gmpy2.get_emin_min()
INF = mpfr('inf')
FUNCTIONS = ['density', 'logDensity', 'cdf', 'sf', 'logCdf', 'logSf']


class Unstable(Exception):
    pass


def prec():
    return gmpy2.get_context().precision


def M(x):
    return mpfr(x)


# ------------------------------------------------------------------------------------------- functions
def logerfc(z):
    """log erfc(z)"""
    if z < 5 or z * z < 0.7 * (prec() + 60):           # then the series has its digits
        return log(erfc(z))
    t = s = mpfr(1)
    n, y = 0, 1 / (2 * z * z)
    while abs(t) > mpfr(2) ** -prec():
        n += 1
        t *= -(2 * n - 1) * y
        s += t
        if n > 3000:
            raise Unstable('erfc')
    return -z * z + log(s / (z * sqrt(const_pi())))


def logPhi(z):
    return logerfc(-z / sqrt(mpfr(2))) - log(mpfr(2))


def Phi(z):
    return exp(logPhi(z)) if z < -8 else erfc(-z / sqrt(mpfr(2))) / 2


def lgam(a):
    return lngamma(a)


def lbeta(a, b):
    return lgam(a) + lgam(b) - lgam(a + b)


class lifted:
    """more bits for a while"""
    def __init__(self, bits):
        self.bits = int(bits)

    def __enter__(self):
        self.old = prec()
        gmpy2.get_context().precision = self.old + self.bits

    def __exit__(self, *e):
        gmpy2.get_context().precision = self.old


def outward(logf, start, side, width):
    """the integral of exp(logf) from start outwards, log-concave and falling: y = start + w exp(t - exp(-t)), trapezoid"""
    top, w = logf(start), width
    while top - logf(start + side * w) < 1 and w < 1e40:
        w *= 2
    while top - logf(start + side * w) > 3:
        w /= 2
    eps = mpfr(2) ** -(prec() + 10)

    def f(t):
        e = exp(-t)
        d = exp(t - e)
        return exp(logf(start + side * w * d) - top) * d * (1 + e)

    def row(t0, step):
        s = mpfr(0)
        for sign in (1, -1):
            t, n = (t0 if sign > 0 else t0 - step), 0
            while n < 3:
                v = f(t)
                s += v
                n = n + 1 if v <= eps * s else 0
                t += sign * step
        return s
    h = mpfr(1) / 8
    s = row(mpfr(0), h)
    while h > mpfr(1) / 3000:
        new = s + row(h / 2, h)
        h /= 2
        if abs(new - 2 * s) < abs(new) * mpfr(2) ** -(0.6 * prec()):
            return new * h * w * exp(top)
        s = new
    raise Unstable('outward')


def gamma_tails(a, x, lx=None):
    """P, Q of the standard gamma law; lx = log x where x may be out of range"""
    if x <= 0:
        return mpfr(0), mpfr(1)
    with lifted(20 + math.log2(float(a) + 2)):
        d = exp(a * log(x) - x - lgam(a + 1)) if a < 1e17 else None
        eps = mpfr(2) ** -prec()
        if x < a + 1:
            s = t = mpfr(1)
            n = 0
            while t > eps * s:
                n += 1
                t *= x / (a + n)
                s += t
                if n > 20000:
                    return quad_gamma(a, x)
            p = d * s
            return p, 1 - p
        tiny = mpfr(2) ** -(5 * prec())
        b = x + 1 - a
        c, e = 1 / tiny, 1 / b if b else 1 / tiny
        h = e
        for i in range(1, 20000):
            an = -i * (i - a)
            b += 2
            e = an * e + b
            e = 1 / (e if e else tiny)
            c = b + an / c
            c = c if c else tiny
            r = c * e
            h *= r
            if abs(r - 1) < eps:
                q = h * d * a
                return 1 - q, q
        return quad_gamma(a, x)


def quad_gamma(a, x):
    c, y0, m = lgam(a), log(x), log(a)
    f = lambda y: a * y - exp(y) - c
    side = -1 if x < a else 1
    t = outward(f, y0, side, 1 / sqrt(a))
    return (t, 1 - t) if side < 0 else (1 - t, t)


def beta_fraction(a, b, x, limit):
    """B_x(a,b) a / (x^a (1-x)^b)"""
    tiny, eps = mpfr(2) ** -(5 * prec()), mpfr(2) ** -prec()
    c = mpfr(1)
    d = 1 - (a + b) * x / (a + 1)
    d = 1 / (d if d else tiny)
    h = d
    for m in range(1, limit):
        k = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 + k * d
        d = 1 / (d if d else tiny)
        c = 1 + k / c
        c = c if c else tiny
        h *= d * c
        k = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 + k * d
        d = 1 / (d if d else tiny)
        c = 1 + k / c
        c = c if c else tiny
        e = d * c
        h *= e
        if abs(e - 1) < eps:
            return h
    return None


def beta_tails(a, b, x, y):
    """I_x(a,b) and its complement, y = 1 - x"""
    if x <= 0 or y <= 0:
        return (mpfr(0), mpfr(1)) if x <= 0 else (mpfr(1), mpfr(0))
    with lifted(30 + 2 * abs(math.log2(float(max(a, b, 1 / min(a, b)))))):
        if x * (a + b + 2) <= a + 1:
            p = beta_lower(a, b, x, y)
            return p, 1 - p
        q = beta_lower(b, a, y, x)
        return 1 - q, q


def beta_lower(a, b, x, y):
    h = beta_fraction(a, b, x, 12000)
    if h is not None:
        return h * exp(a * log(x) + b * log(y) - lbeta(a, b)) / a
    c = lbeta(a, b)

    def f(u):
        e = log1p(exp(-abs(u)))
        return -a * (e + max(-u, 0)) - b * (e + max(u, 0)) - c
    return outward(f, log(x) - log(y), -1, sqrt(1 / a + 1 / b))


def to_arb(v):
    m, e = int(v.as_mantissa_exp()[0]), int(v.as_mantissa_exp()[1])
    return arb(m) * arb(2) ** e


def of_arb(v):
    if v.rel_accuracy_bits() < prec() - 30:
        raise Unstable('arb')
    m, e = v.mid().man_exp()
    return mpfr(int(m)) * mpfr(2) ** int(e)


def with_arb(f, *args):
    flint.prec = prec() + 40
    for _ in range(4):
        v = f(*[to_arb(a) for a in args])
        if v.rel_accuracy_bits() >= prec() - 30:
            return of_arb(v)
        flint.prec *= 2
    raise Unstable('arb')


# ------------------------------------------------------------------------------------------- laws
# each: (parameters, x) -> log density, cdf, sf; discrete ones with whole x
def Normal(p, x):
    z = (x - p['mean']) / p['sd']
    return -z * z / 2 - log(p['sd']) - log(2 * const_pi()) / 2, Phi(z), Phi(-z)


def LogNormal(p, x):
    z = (log(x) - p['logMean']) / p['logSd']
    return -z * z / 2 - log(x * p['logSd']) - log(2 * const_pi()) / 2, Phi(z), Phi(-z)


def Exponential(p, x):
    z = x / p['scale']
    return -z - log(p['scale']), -expm1(-z), exp(-z)


def Laplace(p, x):
    z = (x - p['location']) / p['scale']
    t = exp(-abs(z)) / 2
    return -abs(z) - log(2 * p['scale']), t if z < 0 else 1 - t, 1 - t if z < 0 else t


def logistic(z):
    return 1 / (1 + exp(-z)), 1 / (1 + exp(z))


def Logistic(p, x):
    z = (x - p['location']) / p['scale']
    return (-abs(z) - log(p['scale']) - 2 * log1p(exp(-abs(z))),) + logistic(z)


def LogLogistic(p, x):
    z = p['shape'] * (log(x) - log(p['scale']))
    return (log(p['shape'] / x) - abs(z) - 2 * log1p(exp(-abs(z))),) + logistic(z)


def maxima(w):
    """F = exp(-e^w)"""
    return exp(-exp(w)), -expm1(-exp(w))


def Gumbel(p, x):
    z = (x - p['location']) / p['scale']
    return (-z - exp(-z) - log(p['scale']),) + maxima(-z)


def Frechet(p, x):
    l = log((x - p['location']) / p['scale'])
    return (log(p['shape'] / p['scale']) - (1 + p['shape']) * l - exp(-p['shape'] * l),) + maxima(-p['shape'] * l)


def GeneralizedExtremeValue(p, x):
    z, k = (x - p['location']) / p['scale'], p['shape']
    w = -log1p(k * z) / k if k else -z
    return ((1 + k) * w - exp(w) - log(p['scale']),) + maxima(w)


def GeneralizedPareto(p, x):
    z, k = (x - p['location']) / p['scale'], p['shape']
    w = -log1p(k * z) / k if k else -z
    return (1 + k) * w - log(p['scale']), -expm1(w), exp(w)


def Pareto(p, x):
    l = p['shape'] * (log(x) - log(p['minimum']))
    return log(p['shape'] / x) - l, -expm1(-l), exp(-l)


def Lomax(p, x):
    l = log1p(x / p['scale'])
    return log(p['shape'] / p['scale']) - (p['shape'] + 1) * l, -expm1(-p['shape'] * l), exp(-p['shape'] * l)


def Weibull(p, x):
    l = log(x) - log(p['scale'])
    h = exp(p['shape'] * l)
    return log(p['shape'] / p['scale']) + (p['shape'] - 1) * l - h, -expm1(-h), exp(-h)


def Cauchy(p, x):
    z = (x - p['location']) / p['scale']
    return -log(const_pi() * p['scale']) - log1p(z * z), atan2(mpfr(1), -z) / const_pi(), atan2(mpfr(1), z) / const_pi()


def Rayleigh(p, x):
    z = x / p['scale']
    return log(z / p['scale']) - z * z / 2, -expm1(-z * z / 2), exp(-z * z / 2)


def Levy(p, x):
    d = x - p['location']
    r = sqrt(p['scale'] / (2 * d))
    return log(p['scale'] / (2 * const_pi())) / 2 - r * r - log(d) * 3 / 2, exp(logerfc(r)), erf(r)


def FoldedNormal(p, x):
    m, s = p['location'], p['scale']
    a, b = (x - m) / s, (x + m) / s
    f = exp(-a * a / 2) + exp(-b * b / 2)
    return log(f) - log(s) - log(2 * const_pi()) / 2, Phi(a) - Phi(-b), Phi(-a) + Phi(-b)


def Uniform(p, x):
    w = p['upper'] - p['lower']
    return -log(w), (x - p['lower']) / w, (p['upper'] - x) / w


def LogUniform(p, x):
    w = log(p['upper']) - log(p['lower'])
    return -log(x) - log(w), (log(x) - log(p['lower'])) / w, (log(p['upper']) - log(x)) / w


def Triangular(p, x):
    a, c, b = p['lower'], p['mode'], p['upper']
    w = b - a
    if x <= c:
        t = (x - a) ** 2 / w / (c - a)
        return log(2 * (x - a) / w / (c - a)), t, 1 - t
    t = (b - x) ** 2 / w / (b - c)
    return log(2 * (b - x) / w / (b - c)), 1 - t, t


def Arcsine(p, x):
    u, v = x - p['lower'], p['upper'] - x
    t = atan2(sqrt(u), sqrt(v)) * 2 / const_pi()
    return -log(const_pi()) - log(u * v) / 2, t, atan2(sqrt(v), sqrt(u)) * 2 / const_pi()


def TruncatedNormal(p, x):
    z = lambda v: (v - p['location']) / p['scale']
    a, b, y = z(p['lower']), z(p['upper']), z(x)
    if a > 0:
        g, u = (lambda t: Phi(-t)), -1
    else:
        g, u = Phi, 1
    whole = u * (g(b) - g(a))
    return -y * y / 2 - log(p['scale']) - log(2 * const_pi()) / 2 - log(whole), u * (g(y) - g(a)) / whole, u * (g(b) - g(y)) / whole


def Kumaraswamy(p, x):
    a, b = p['a'], p['b']
    w = log1p(-exp(a * log(x)))
    return log(a * b) + (a - 1) * log(x) + (b - 1) * w, -expm1(b * w), exp(b * w)


def Beta(p, x):
    a, b = p['alpha'], p['beta']
    with lifted(1200 if x < 1e-30 else 60):
        y = 1 - x
    return ((a - 1) * log(x) + (b - 1) * log(y) - lbeta(a, b),) + beta_tails(a, b, x, y)


def FisherF(p, x):
    m, n = p['df1'], p['df2']
    t = m * x + n
    u, v = m * x / t, n / t
    return (m / 2 * log(u) + n / 2 * log(v) - log(x) - lbeta(m / 2, n / 2),) + beta_tails(m / 2, n / 2, u, v)


def StudentT(p, x):
    v, t = p['df'], (x - p['location']) / p['scale']
    h = beta_tails(v / 2, mpfr(1) / 2, v / (v + t * t), t * t / (v + t * t))[0] / 2
    f = -(v + 1) / 2 * log1p(t * t / v) - log(v) / 2 - lbeta(v / 2, mpfr(1) / 2) - log(p['scale'])
    return f, h if t < 0 else 1 - h, 1 - h if t < 0 else h


def gammalike(a, g, jacobian, falling=False):
    t = gamma_tails(a, g)
    return ((a - 1) * log(g) - g - lgam(a) + jacobian,) + (t[::-1] if falling else t)


def Gamma(p, x): return gammalike(p['shape'], x / p['scale'], -log(p['scale']))
def ChiSquared(p, x): return gammalike(p['df'] / 2, x / 2, -log(mpfr(2)))
def Chi(p, x): return gammalike(p['df'] / 2, x * x / 2, log(x))
def Maxwell(p, x): return gammalike(mpfr(3) / 2, (x / p['scale']) ** 2 / 2, log(x) - 2 * log(p['scale']))
def InverseGamma(p, x): return gammalike(p['shape'], p['scale'] / x, log(p['scale']) - 2 * log(x), True)


def Nakagami(p, x):
    m, w = p['shape'], p['spread']
    return gammalike(m, x * x * m / w, log(2 * x * m / w))


def InverseGaussian(p, x):
    m, l = p['mean'], p['shape']
    r = sqrt(l / x)
    a, b = r * (x / m - 1), 2 * l / m + logPhi(-r * (x / m + 1))
    return (log(l / (2 * const_pi())) - 3 * log(x)) / 2 - l * (x - m) ** 2 / (2 * m * m * x), Phi(a) + exp(b), Phi(-a) - exp(b)


def VonMises(p, x):
    k, d = p['concentration'], x - p['mean']
    lc = with_arb(lambda k: (k.bessel_i(0, scaled=True) * 2 * arb.pi()).log(), k)     # scaled by e^-k
    f = k * (gmpy2.cos(d) - 1) - lc
    D = abs(d)
    if D >= const_pi():
        return f, mpfr(0) if d < 0 else mpfr(1), mpfr(1) if d < 0 else mpfr(0)
    # a span that holds all digits: k (1 - cos) grows by the bits
    flint.prec = prec() + 60
    kk, DD = to_arb(k), to_arb(D)
    end = arb.pi()
    base = kk * (DD.cos() - 1)

    def g(z, _):
        return (acb(kk) * (z.cos() - 1) - acb(base)).exp()
    pieces, a = arb(0), DD
    w = arb(3) / (kk.sqrt() + kk * DD.sin() + 1)
    for _ in range(400):
        b = (a + w).min(end) if float(a + w) < float(end) else end
        v = acb.integral(g, acb(a), acb(b)).real
        pieces += v
        if b is end or float(v) < float(pieces) * 2.0 ** -(prec() + 10):
            break
        a = b
        w = w * arb(1.5)
    t = of_arb(pieces) * exp(k * (gmpy2.cos(D) - 1) - lc)
    return f, t if d < 0 else 1 - t, 1 - t if d < 0 else t


def SkewNormal(p, x):
    z, a = (x - p['location']) / p['scale'], p['shape']
    f = log(mpfr(2)) + logPhi(a * z) - z * z / 2 - log(2 * const_pi()) / 2 - log(p['scale'])
    if a < 0:                                        # reflected
        lo, up = skew(-z, -a)
        return f, up, lo
    return (f,) + skew(z, a)


def skew(z, a):
    """cdf and sf for a >= 0: the sf is 2 int phi Phi(a t); the cdf for z < 0 by 2T of its small triangle"""
    if z == 0:
        t = atan2(mpfr(1), a) / const_pi()
        return t, 1 - t
    h = abs(z)
    T = owen(h, a) if a <= 1 else (Phi(-h) + Phi(-a * h)) / 2 - Phi(-h) * Phi(-a * h) - owen(a * h, 1 / a)
    if z < 0:
        c = Phi(-h) - 2 * T
        return c, 1 - c
    s = Phi(-h) + 2 * T
    return 1 - s, s


def owen(h, a):
    flint.prec = prec() + 60
    H, A = to_arb(h), to_arb(a)

    def g(x, _):
        return (-acb(H * H) * x * x / 2).exp() / (1 + x * x)
    total, lo, w = arb(0), arb(0), arb(2) / (H + 1)
    while True:
        last = float(lo + w) >= float(A)
        hi = A if last else lo + w
        v = acb.integral(g, acb(lo), acb(hi)).real
        total += v
        if last or abs(float(v)) == 0 and float(H * lo) > 40:
            break
        if float(H * H * lo * lo / 2) > prec() * 0.7 + 20:
            break
        lo, w = hi, w * arb(1.3)
    return of_arb(total) * exp(-h * h / 2) / (2 * const_pi())


def Kolmogorov(p, x):
    def sf():
        s, k = mpfr(0), 1
        while True:
            t = exp(-2 * k * k * x * x)
            s += t if k % 2 else -t
            if t < mpfr(2) ** -prec() * abs(s):
                return 2 * s
            k += 1

    def theta(g):
        q, s, k = const_pi() ** 2 / (8 * x * x), mpfr(0), 1
        while True:
            t = exp(-k * k * q) * g(k * k * q)
            s += t
            if k > 1 and abs(t) < mpfr(2) ** -prec() * abs(s):
                return s
            k += 2
    if x < 1:
        c = theta(lambda u: 1) * sqrt(2 * const_pi()) / x
        return log(theta(lambda u: 2 * u - 1) * sqrt(2 * const_pi()) / x ** 2), c, 1 - c
    u, s, k = sf(), mpfr(0), 1
    while True:
        t = k * k * exp(-2 * k * k * x * x)
        s += t if k % 2 else -t
        if t < mpfr(2) ** -prec() * s:
            return log(8 * x * s), 1 - u, u
        k += 1


# ------------------------------------------------------------------------------------------- counts
def Poisson(p, k):
    t = gamma_tails(mpfr(k + 1), p['mean'])
    return k * log(p['mean']) - p['mean'] - lgam(mpfr(k + 1)), t[1], t[0]


def Bernoulli(p, k):
    q = p['probability']
    return (log(q) if k == 1 else log1p(-q)), (1 - q if k == 0 else mpfr(1)), (q if k == 0 else mpfr(0))


def Geometric(p, k):
    l = log1p(-p['probability'])
    return log(p['probability']) + k * l, -expm1((k + 1) * l), exp((k + 1) * l)


def lchoose(n, k):
    return lgam(n + 1) - lgam(k + 1) - lgam(n - k + 1)


def Binomial(p, k):
    n, q = mpfr(p['trials']), p['probability']
    f = lchoose(n, mpfr(k)) + (k * log(q) if k else 0) + ((n - k) * log1p(-q) if k < n else 0)
    if k == n:
        return f, mpfr(1), mpfr(0)
    t = beta_tails(mpfr(k + 1), n - k, q, 1 - q)
    return f, t[1], t[0]


def NegativeBinomial(p, k):
    r, q = p['size'], p['probability']
    f = lgam(k + r) - lgam(mpfr(k + 1)) - lgam(r) + r * log(q) + (k * log1p(-q) if k else 0)
    return (f,) + beta_tails(r, mpfr(k + 1), q, 1 - q)


def ratio_tails(k, lo, hi, mean, f, ratio):
    """cdf, sf from the mass f at k by ratio(j) = pmf(j+1)/pmf(j), from the side away from the mean"""
    eps, s = mpfr(2) ** -prec(), mpfr(0)
    if k <= mean:
        t, j = f, k
        while True:
            s += t
            if j == lo:
                break
            t /= ratio(j - 1)
            j -= 1
            if t < eps * s:
                break
        return s, 1 - s
    t, j = f, k
    while j < hi:
        t *= ratio(j)
        j += 1
        s += t
        if t < eps * s:
            break
    return 1 - s, s


def Hypergeometric(p, k):
    N, K, n = p['population'], p['successes'], p['draws']
    lo, hi = max(0, n + K - N), min(n, K)
    f = lchoose(mpfr(K), mpfr(k)) + lchoose(mpfr(N - K), mpfr(n - k)) - lchoose(mpfr(N), mpfr(n))
    if k == hi:
        return f, mpfr(1), mpfr(0)
    return (f,) + ratio_tails(k, lo, hi, n * K / N, exp(f),
                              lambda j: mpfr((K - j) * (n - j)) / ((j + 1) * (N - K - n + j + 1)))


def BetaBinomial(p, k):
    n, a, b = p['trials'], p['alpha'], p['beta']
    f = lchoose(mpfr(n), mpfr(k)) + lbeta(k + a, n - k + b) - lbeta(a, b)
    if k == n:
        return f, mpfr(1), mpfr(0)
    return (f,) + ratio_tails(k, 0, n, n * a / (a + b), exp(f), lambda j: (n - j) * (j + a) / ((j + 1) * (n - j - 1 + b)))


def DiscreteUniform(p, k):
    n = mpfr(p['upper'] - p['lower'] + 1)
    return -log(n), (k - p['lower'] + 1) / n, (p['upper'] - k) / n


def hurwitz(s, q):
    return with_arb(lambda s, q: s.zeta(q), s, q)


def Zeta(p, k):
    s = p['exponent']
    z, u = hurwitz(s, mpfr(1)), hurwitz(s, mpfr(k + 1))
    return -s * log(mpfr(k)) - log(z), 1 - u / z, u / z


def Zipf(p, k):
    s, n = p['exponent'], p['n']
    if s == 1 or s == 0:
        raise Unstable('no formula')
    z, u, v = hurwitz(s, mpfr(1)), hurwitz(s, mpfr(k + 1)), hurwitz(s, mpfr(n + 1))
    return -s * log(mpfr(k)) - log(z - v), (z - u) / (z - v), (u - v) / (z - v)


def Logarithmic(p, k):
    q = p['probability']
    c = -log1p(-q)
    h = beta_fraction(mpfr(k + 1), mpfr(0), q, 100000)
    u = exp((k + 1) * log(q)) / (k + 1) * h / c
    return k * log(q) - log(mpfr(k)) - log(c), 1 - u, u


LAWS = {n: f for n, f in globals().items() if n[0].isupper() and callable(f) and n not in ('M', 'Unstable', 'INF')}
COUNTS = {'Poisson', 'Bernoulli', 'Geometric', 'Binomial', 'NegativeBinomial', 'Hypergeometric', 'BetaBinomial', 'DiscreteUniform',
          'Zeta', 'Zipf', 'Logarithmic', 'Skellam'}


def support(name, p):
    i = math.inf
    if name in ('Normal', 'Laplace', 'Logistic', 'Gumbel', 'Cauchy', 'StudentT', 'SkewNormal', 'NoncentralT'):
        return -i, i
    if name in ('Uniform', 'LogUniform', 'Triangular', 'Arcsine', 'TruncatedNormal', 'DiscreteUniform'):
        return p['lower'], p['upper']
    if name in ('Frechet', 'Levy'):
        return p['location'], i
    if name in ('Beta', 'Kumaraswamy', 'Bernoulli', 'NoncentralBeta'):
        return 0, 1
    if name in ('Zeta', 'Logarithmic'):
        return 1, i
    if name == 'Zipf':
        return 1, p['n']
    if name in ('Binomial', 'BetaBinomial'):
        return 0, p['trials']
    if name == 'Hypergeometric':
        return max(0, p['draws'] + p['successes'] - p['population']), min(p['draws'], p['successes'])
    if name == 'Pareto':
        return p['minimum'], i
    if name in ('GeneralizedExtremeValue', 'GeneralizedPareto'):
        k = p['shape']
        e = mpfr(p['location']) - mpfr(p['scale']) / k if k else None
        if name == 'GeneralizedPareto':
            return p['location'], (e if k < 0 else i)
        return (-i, i) if not k else (e, i) if k > 0 else (-i, e)
    if name == 'VonMises':
        return p['mean'] - const_pi(), p['mean'] + const_pi()
    if name == 'Skellam':
        return -i, i
    return 0, i


# ------------------------------------------------------------------------------------------- judging
def stable(f, names):
    """all of f() to 80 bits"""
    bits, last = 160, None
    while bits < 6000:
        gmpy2.get_context().precision = bits
        try:
            v = f()
        except Unstable:
            v = None
        if v is not None and last is not None and all(same(a, b) for a, b in zip(v, last)):
            return v
        last, bits = v, int(bits * 1.6)
    raise Unstable('no agreement')


def same(a, b):
    if gmpy2.is_nan(a) or gmpy2.is_nan(b):
        return False
    return a == b or (gmpy2.is_finite(a) and gmpy2.is_finite(b) and abs(a - b) <= abs(a) * mpfr(2) ** -80)


def ulps(got, v):
    """the distance in ulps of the double next to v"""
    near = float(v)
    if math.isnan(got):
        return math.inf
    if math.isinf(near):
        return 0 if got == near or abs(got) > 1.797e308 and (got > 0) == (near > 0) else math.inf
    if math.isinf(got):
        return 1 if abs(near) > 1.7976e308 else math.inf
    return float(abs(mpfr(got) - v) / mpfr(math.ulp(near)))


def value(text):
    return int(text) if re.fullmatch(r'-?\d+', text) else float(text)


def judge(folder, name, seconds):
    law, errors, worst, skipped = LAWS[name], {}, {}, 0
    end = time.time() + seconds
    count = name in COUNTS

    def see(function, e, at):
        errors.setdefault(function, []).append(e)
        if function not in worst or not e <= worst[function][0]:
            worst[function] = (e, at)
    for line in open('%s/%s.tsv' % (folder, name)):
        if time.time() > end:
            break
        label, how, p, x, *said = line.rstrip('\n').split('\t')
        raw = {k: value(v) for k, v in (s.split('=') for s in re.findall(r'\w+=[^,\]]+', label))}
        x, p, said = float(x), float(p), [float(s) for s in said]
        gmpy2.get_context().precision = 300
        lo, hi = support(name, raw)
        if not count and hi - lo < 64 * math.ulp(float(hi)):           # a support of a few doubles
            skipped += 1
            continue
        if not count and how in 'qiQI' and (x in (lo, hi) or math.isinf(x)):
            see({'q': 'quantile', 'i': 'isf', 'Q': 'quantileLog', 'I': 'isfLog'}[how], at_end(law, raw, how, p, x, lo),
                '%s at %r is %r' % (label, p, x))
        if math.isinf(x) or abs(x) > 2 ** 53 and count or not lo <= x <= hi:
            skipped += 1
            continue
        if not count and (x == lo or x == hi):
            skipped += 1
            continue

        def f():
            ps = {k: (v if isinstance(v, int) and count else mpfr(v)) for k, v in raw.items()}
            g, c, s = law(ps, int(x) if count else mpfr(x))
            if not (c > 0 and s > 0) and not (count and x == hi):
                raise Unstable('not positive')
            lc = log1p(-s) if c > 0.5 else log(c)
            ls = log1p(-c) if s > 0.5 else log(s)
            return exp(g), g, c, s, lc, ls
        try:
            v = stable(f, FUNCTIONS)
        except (Unstable, OverflowError, ZeroDivisionError):
            skipped += 1
            continue
        for n, a, b in zip(FUNCTIONS, said, v):
            if n.startswith('log') and abs(b) > 7e8 or abs(b) < 1e-300:
                continue                            # beyond the exponents of MPFR; and the bars go down to 1e-300
            else:
                see(n, ulps(a, b), '%s at %r is %r, should be %s' % (label, x, a, '{0:.20g}'.format(b)))
        if not count and (abs(x) < 1e-300 or abs(x) > 1e300):
            continue
        if how == 'x' or count:
            if how in 'qi' and count:
                whole(law, raw, how, p, x, v, see, label)
            continue
        density, lower = v[0], how in 'qQ'
        t = v[2] if lower else v[3]
        if how in 'qi':
            off, cond = (t - mpfr(p)) / density, mpfr(p) / abs(density * mpfr(x)) if x else mpfr(0)
        else:
            lt = v[4] if lower else v[5]
            off, cond = (lt - mpfr(p)) * t / density, abs(mpfr(p)) * t / density / abs(mpfr(x)) if x else mpfr(0)
        e = float(abs(off) / mpfr(math.ulp(x)) / max(mpfr(1), cond))
        if not e <= 2:
            e = distance(law, raw, how, p, x) / max(1, float(cond))
        see({'q': 'quantile', 'i': 'isf', 'Q': 'quantileLog', 'I': 'isfLog'}[how], e, '%s at %r is %r' % (label, p, x))
    with open('%s/errors.tsv' % folder, 'a') as out:
        for n, es in errors.items():
            es.sort()
            print('%s %s: %d points, %.2f, 99.9 %% %.2f; %s' % (name, n, len(es), es[-1], es[int(0.999 * (len(es) - 1))],
                                                            worst[n][1] if es[-1] > 3 else ''), flush=True)
            out.write('%s\t%s\t%d\t%.2f\t%.2f\n' % (name, n, len(es), es[-1], es[int(0.999 * (len(es) - 1))]))
    print(name, 'left out', skipped, flush=True)


def at_end(law, raw, how, p, x, lo):
    """0 if no double between the ends, and 2.5 ulps of it, is nearer to the quantile"""
    ps = {k: mpfr(v) for k, v in raw.items()}
    y = math.nextafter(math.nextafter(math.nextafter(x, 0 if math.isinf(x) else math.inf if x == lo else -math.inf),
                                      0 if math.isinf(x) else math.inf if x == lo else -math.inf), math.inf if x == lo else -math.inf)
    try:
        t = law(ps, mpfr(y))[1 if how in 'qQ' else 2]
    except (ValueError, Unstable, ZeroDivisionError, OverflowError):
        return 0
    if how in 'QI':
        if not t > 0 or t > 0.9:
            return 0 if not t > 0 else 0 if (x == lo) == (how == 'Q') else math.inf
        t = log(t)
    lower_end = x == lo
    above = t >= p * (1 - 1e-12 if p > 0 else 1 + 1e-12)          # tail at y beside the end is above p
    below = t <= p * (1 + 1e-12 if p > 0 else 1 - 1e-12)
    return 0 if (above if (how in 'qQ') == lower_end else below) else math.inf


def distance(law, raw, how, p, x):
    """the least power of two of ulps, from a half, within which the root is"""
    u, ps = mpfr(math.ulp(x)), {k: mpfr(v) for k, v in raw.items()}
    lo, hi = support(law.__name__, raw)

    def tail(y):                                     # rises with y towards p
        if not lo < y < hi:
            return (mpfr(-1) if y <= lo else INF) if how in 'qQ' else (mpfr(-1) if y >= hi else INF)
        t = law(ps, y)[1 if how in 'qQ' else 2]
        if how in 'qi' or t == 0:
            return t
        return log(t) if t < 0.5 else log1p(-law(ps, y)[2 if how in 'qQ' else 1])
    m = 0.5
    while m < 1e17:
        gmpy2.get_context().precision = 1500
        a, b = tail(mpfr(x) - m * u * 1.001), tail(mpfr(x) + m * u * 1.001)
        if how in 'QI':
            a, b = (mpfr('-inf') if v == -1 or v == 0 else v for v in (a, b))
        if min(a, b) <= p <= max(a, b):
            return m
        m *= 2
    return math.inf


def whole(law, raw, how, p, x, v, see, label):
    """the quantile of a law of counts: 0 if it is the right one, else infinite"""
    t = v[2] if how == 'q' else v[3]
    ok = (t >= mpfr(p) * (1 - mpfr(2) ** -45)) if how == 'q' else (t <= mpfr(p) * (1 + mpfr(2) ** -45))
    b = t - v[0] if how == 'q' else t + v[0]      # at x - 1
    gmpy2.get_context().precision = 300
    first = x == support(law.__name__, raw)[0] or abs(b) < t * mpfr(2) ** -70
    ok = ok and (first or (b < mpfr(p) * (1 + mpfr(2) ** -45)) if how == 'q' else (b > mpfr(p) * (1 - mpfr(2) ** -45)))
    see('quantile' if how == 'q' else 'isf', 0 if ok else math.inf, '%s at %r is %r' % (label, p, x))


if __name__ == '__main__':
    for n in sys.argv[3:] or LAWS:
        judge(sys.argv[1], n, float(sys.argv[2]))
