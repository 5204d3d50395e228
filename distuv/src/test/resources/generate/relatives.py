"""Tables of 25 digits for laws that the shared reference data lack: Chi, Maxwell, NoncentralF, NoncentralBeta.

python3 relatives.py OUTDIR: dist-*, quantile-*, moments-*.tsv.gz in the format of the others; mpmath alone, 60 digits and more,
random points with a fixed seed. Every parameter and argument is a double, taken exactly.
"""
import gzip
import random
import sys
from mpmath import mp, mpf

mp.dps = 60


def digits(v):
    if mp.isinf(v):
        return 'Infinity' if v > 0 else '-Infinity'
    if mp.isnan(v):
        return 'NaN'
    return '0' if v == 0 or abs(v) < mpf(10) ** -5000 else mp.nstr(v, 25, min_fixed=-3, max_fixed=3)


def gamma_tails(a, y):
    """P, Q of the standard gamma law, each directly"""
    with mp.workdps(90):
        d = mp.exp(a * mp.log(y) - y - mp.loggamma(a + 1))
        if y < a + 1:
            s = t = mpf(1)
            n = 0
            while t > mp.eps * s:
                n += 1
                t *= y / (a + n)
                s += t
            return d * s, 1 - d * s
        q = mp.gammainc(a, y, mp.inf, regularized=True)
        return 1 - q, q


class Chi:
    names = ('df',)

    def __init__(self, df):
        self.a, self.label = mpf(df) / 2, 'df=%r' % df

    def density(self, x):
        a = self.a
        return mp.exp((1 - a) * mp.log(2) + (2 * a - 1) * mp.log(x) - x * x / 2 - mp.loggamma(a))

    def tails(self, x):
        return gamma_tails(self.a, x * x / 2)

    def points(self):
        return mp.sqrt(2 * self.a), mpf(1)

    def moments(self):
        return raw([mp.exp(mp.log(2) * k / 2 + mp.loggamma(self.a + mpf(k) / 2) - mp.loggamma(self.a)) for k in (1, 2, 3, 4)]) + (
            mp.loggamma(self.a) + self.a - mp.log(2) / 2 - (self.a - mpf(1) / 2) * mp.psi(0, self.a),)


class Maxwell:
    def __init__(self, scale):
        self.s, self.label = mpf(scale), 'scale=%r' % scale

    def density(self, x):
        return mp.sqrt(2 / mp.pi) * x * x / self.s ** 3 * mp.exp(-(x / self.s) ** 2 / 2)

    def tails(self, x):
        return gamma_tails(mpf(3) / 2, (x / self.s) ** 2 / 2)

    def points(self):
        return self.s * mpf('1.5'), self.s

    def moments(self):
        m, v, g, k, h = Chi(3.0).moments()
        return m * self.s, v * self.s ** 2, g, k, h + mp.log(self.s)


class NoncentralBeta:
    def __init__(self, a, b, l):
        self.a, self.b, self.h = mpf(a), mpf(b), mpf(l) / 2
        self.label = 'a=%r;b=%r;lambda=%r' % (a, b, l)

    def mixture(self, f):
        """sum of Poisson weights times f, from the weights' mode and f's both ways until nothing is added"""
        s, h = mpf(0), self.h
        j0 = int(h)
        for d in (1, -1):
            j, small = (j0 if d > 0 else j0 - 1), 0
            while j >= 0 and small < 30:
                t = mp.exp(-h + (j * mp.log(h) if j else 0) - mp.loggamma(j + 1)) * f(self.a + j)
                s += t
                small = small + 1 if t < mp.eps * s else 0
                j += d
        return s

    def beta(self, a, x):
        return mp.exp(a * mp.log(x) + self.b * mp.log1p(-x) + mp.loggamma(a + self.b) - mp.loggamma(a) - mp.loggamma(self.b))

    def density(self, x):
        return self.mixture(lambda a: self.beta(a, x)) / (x * (1 - x))

    def tails(self, x):
        low = lambda a: self.beta(a, x) / a * mp.hyp2f1(1, a + self.b, a + 1, x)
        up = lambda a: self.beta(a, x) / self.b * mp.hyp2f1(1, a + self.b, self.b + 1, 1 - x)
        return self.mixture(low), self.mixture(up)

    def points(self):
        m = (self.a + self.h) / (self.a + self.b + self.h)
        return m, mp.sqrt(m * (1 - m) / (self.a + self.b + self.h + 1))


class NoncentralF(NoncentralBeta):
    def __init__(self, d1, d2, l):
        self.d1, self.d2 = mpf(d1), mpf(d2)
        super().__init__(d1 / 2, d2 / 2, l)
        self.label = 'd1=%r;d2=%r;lambda=%r' % (d1, d2, l)

    def share(self, x):
        return self.d1 * x / (self.d1 * x + self.d2)

    def density(self, x):
        y = self.share(x)
        return super().density(y) * y * (1 - y) / x

    def tails(self, x):
        return super().tails(self.share(x))

    def points(self):
        m = (self.d1 + 2 * self.h) / self.d1
        return m, m * mp.sqrt(2 / self.d1 + 2 / self.d2)


def raw(m):
    v = m[1] - m[0] ** 2
    return (m[0], v, (m[2] - 3 * m[0] * m[1] + 2 * m[0] ** 3) / v ** mpf('1.5'),
            (m[3] - 4 * m[0] * m[2] + 6 * m[0] ** 2 * m[1] - 3 * m[0] ** 4) / v ** 2 - 3)


LAWS = {
    'Chi': [Chi(d) for d in (0.01, 0.5, 1.0, 2.0, 3.0, 7.3, 50.0, 1000.0, 1e6)],
    'Maxwell': [Maxwell(s) for s in (1.0, 0.1, 3.7, 1e5)],
    'NoncentralBeta': [NoncentralBeta(*p) for p in ((2.0, 3.0, 1.0), (0.5, 0.5, 5.0), (5.0, 1.0, 30.0), (20.0, 60.0, 100.0))],
    'NoncentralF': [NoncentralF(*p) for p in ((10.0, 5.0, 1.0), (1.0, 30.0, 4.0), (3.0, 3.0, 0.01), (40.0, 100.0, 50.0))],
}


def rows(law, rng):
    m, s = law.points()
    upper = 1 if type(law) is NoncentralBeta else None
    for i in range(24):
        x = float(m + s * rng.uniform(-3, 3) if i < 12 else m * mp.mpf(10) ** rng.uniform(-3, 1))
        if x <= 0 or upper and x >= upper:
            continue
        yield x


def main(out):
    for name, laws in LAWS.items():
        rng = random.Random(name)
        with gzip.GzipFile('%s/dist-%s.tsv.gz' % (out, name), 'wb', mtime=0) as f, \
                gzip.GzipFile('%s/quantile-%s.tsv.gz' % (out, name), 'wb', mtime=0) as q, \
                gzip.GzipFile('%s/moments-%s.tsv.gz' % (out, name), 'wb', mtime=0) as mm:
            f.write(b'dist\tparams\tx\tx_hex\tpdf\tlogpdf\tcdf\tsf\tlogcdf\tlogsf\n')
            q.write(b'dist\tparams\ttail\tp\tp_hex\tx\tcond\n')
            mm.write(b'dist\tparams\tmean\tvariance\tskewness\texkurtosis\tentropy\n')
            for law in laws:
                for x in rows(law, rng):
                    d = law.density(mpf(x))
                    p, u = law.tails(mpf(x))
                    lp = mp.log(p) if p < 0.5 else mp.log1p(-u)
                    lu = mp.log(u) if u < 0.5 else mp.log1p(-p)
                    f.write(('\t'.join([name, law.label, repr(x), x.hex()] + [digits(v) for v in (d, mp.log(d), p, u, lp, lu)]) + '\n').encode())
                    for tail, v in (('lower', p), ('upper', u)):
                        if v > 0.5 or v < mpf(10) ** -300:
                            continue
                        t = float(v)                      # the double beside v: the root moves by Newton's step
                        r = mpf(x)
                        for _ in range(6):
                            w = law.tails(r)
                            r -= (w[0] - t) / law.density(r) if tail == 'lower' else (t - w[1]) / law.density(r)
                        cond = t / (r * law.density(r))
                        q.write(('\t'.join([name, law.label, tail, repr(t), t.hex(), digits(r), digits(cond)]) + '\n').encode())
                if hasattr(law, 'moments'):
                    mm.write(('\t'.join([name, law.label] + [digits(v) for v in law.moments()]) + '\n').encode())


main(sys.argv[1])
