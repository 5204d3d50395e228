# Coefficients: python3 tables.py DIRECTORY [NAME …] writes ExpTable.java, ErfTable.java and the others there.
# The files are what it writes, byte for byte: the formatter is off between their marks.
# Needs mpmath only. Each piece is the interpolant at Chebyshev points, computed with 60 digits, within 2^-62 of the function.
import sys
from mpmath import mp, mpf, cos, pi, erfc, exp, sqrt, log, nstr, erf, matrix, lu_solve
mp.dps = 60

def dbl(v): return float(v)
def lit(v):
    s = repr(float(v))
    return s
def split(v):
    h = float(v)
    return h, float(v - mpf(h))

def fit(f, a, b, n):
    """Monomial coefficients in d = x - (a+b)/2 of the polynomial of degree n through f at n+1 Chebyshev points."""
    c, h = (mpf(a) + b) / 2, (mpf(b) - a) / 2
    t = [cos(pi * (2 * k + 1) / (2 * n + 2)) for k in range(n + 1)]
    y = [f(c + h * u) for u in t]
    dd = list(y)                                           # Newton's divided differences, then to monomials
    for j in range(1, n + 1):
        for i in range(n, j - 1, -1):
            dd[i] = (dd[i] - dd[i - 1]) / (t[i] - t[i - j])
    p = [dd[n]]
    for i in range(n - 1, -1, -1):
        p = [mpf(0)] + p
        for k in range(len(p) - 1):
            p[k] -= t[i] * p[k + 1]
        p[0] += dd[i]
    p = [v / h**k for k, v in enumerate(p)]
    worst = 0
    for k in range(41):
        x = c + h * (mpf(k) / 20 - 1)
        v = sum(q * (x - c)**i for i, q in enumerate(p))
        worst = max(worst, abs(v / f(x) - 1))
    return p, worst

def array(name, values, doc, per=4):
    out = ['    /// ' + doc, '    static final double[] %s = {' % name]
    for i in range(0, len(values), per):
        out.append('            ' + ', '.join(lit(v) for v in values[i:i + per]) + ',')
    out.append('    };')
    return out

def head(cls, doc):
    return ['package org.jonum.special;', '', '/// ' + doc, '///',
            '/// Written by `tables.py` among the test resources.', 'final class %s {' % cls, '    // @formatter:off']

def write(d, cls, lines):
    with open(d + '/' + cls + '.java', 'w') as o:
        o.write('\n'.join(lines + ['    // @formatter:on', '', '    private %s() {' % cls, '    }', '}']) + '\n')

def exp_table(d):
    power, rest = [], []
    for j in range(256):
        v = mpf(2)**(mpf(j) / 256); p = float(v)
        power.append(p); rest.append(float(v / p - 1))
    out = head('ExpTable', 'The numbers 2^(j/256), j = 0 … 255.')
    out += array('POWER', power, 'The doubles next to them.') + array('REST', rest, 'What these lack, in parts of them.')
    write(d, 'ExpTable', out)

DEGREE = 12
def octaves(first, last, per=8):
    """Pieces of [2^first, 2^last), per of them in each octave."""
    return [(mpf(2)**e * (1 + mpf(j) / per), mpf(2)**e * (1 + mpf(j + 1) / per)) for e in range(first, last) for j in range(per)]

def piecewise(name, f, pieces, what, degree=DEGREE):
    hi, lo, rest, worst = [], [], [], 0
    for a, b in pieces:
        p, w = fit(f, a, b, degree)
        worst = max(worst, w)
        h, l = split(p[0]); hi.append(h); lo.append(l); rest += [float(v) for v in p[1:]]
    print(name, nstr(worst, 3), float(log(worst, 2)), file=sys.stderr)
    return (array(name + '_HI', hi, what + ': the values at the centres …') + array(name + '_LO', lo, '… what is left of them …')
            + array(name + '_REST', rest, '… and the coefficients of the powers 1 … %d of x - centre.' % degree, degree // 2))

def erf_table(d):
    out = head('ErfTable', 'exp(x²)·erfc(x) on eight pieces of each octave from 1/4 to 16, and erf near 0.')
    out += piecewise('ERFCX', lambda x: exp(x * x) * erfc(x), octaves(-2, 4), 'exp(x²)·erfc(x)')
    # erf(x)/x - 1 in powers of x² for |x| < 1/2
    g = lambda t: erf(sqrt(t)) / sqrt(t) if t > mpf(10)**-40 else 2 / sqrt(pi) * (1 - t / 3)
    n = 9
    c, w = fit(g, 0, mpf(1) / 4, n)
    # shift to powers of t itself
    p = [mpf(0)] * (n + 1); s = mpf(1) / 8
    from mpmath import binomial
    for k, v in enumerate(c):
        for i in range(k + 1):
            p[i] += v * binomial(k, i) * (-s)**(k - i)
    print('erf', nstr(w, 3), float(log(w, 2)), nstr(p[0] - 2 / sqrt(pi), 3), file=sys.stderr)
    h, l = split(p[0])
    out += array('SMALL', [float(v) for v in p[1:]], 'erf(x)/x = 2/√π + Σ SMALL[k]·x^(2k+2) for abs(x) <= 1/2.')
    write(d, 'ErfTable', out)

INVERSE = 5
def inverse_table(d):
    """Starts for the inverses, within 1e-7: erfc(x) = e^(-s²), s from 3/4 to 64, and erf(x) = y, abs(y) <= 1/2."""
    def inverse(s):
        lq = -s * s
        x = s
        for _ in range(200):                               # Newton on the logarithm, from the right
            step = (log(erfc(x)) - lq) * erfc(x) * exp(x * x) * sqrt(pi) / 2
            x += step
            if abs(step) < mpf(10)**-40: return x
        raise ArithmeticError
    out = head('ErfInverseTable', 'Starts for the inverses of erfc and erf, good to seven digits.')
    values, worst = [], 0
    for e in range(-1, 6):
        for j in range(8):
            a = mpf(2)**e * (1 + mpf(j) / 8)
            if a < 0.75: continue
            p, w = fit(inverse, a, a + mpf(2)**e / 8, INVERSE)
            worst = max(worst, w)
            values += [float(v) for v in p]
    print('inverse erfc', nstr(worst, 3), file=sys.stderr)
    out += array('TAIL', values, 'erfc(x) = e^(-s²): x in powers 0 … %d of s - centre, eight pieces for each octave of s from 3/4 to 64.' % INVERSE, INVERSE + 1)
    out += piecewise('NEAR', lambda q: inverse(sqrt(-log(q))), octaves(-17, -1), 'erfc(x) = q: x on eight pieces of each octave of q from 2⁻¹⁷ to 1/2', 10)
    from mpmath import erfinv, binomial
    g = lambda t: erfinv(sqrt(t)) / sqrt(t) if t > mpf(10)**-40 else sqrt(pi) / 2
    p = shifted(g, 0, mpf(1) / 4, 15, 0)
    out += array('ODD', [float(v) for v in p[1:]], 'erf(x) = y, abs(y) <= 1/2: x/y = √π/2 + Σ ODD[k]·y^(2k+2).')
    n = 6
    c, w = fit(g, 0, mpf(1) / 4, n)
    print('inverse erf', nstr(w, 3), file=sys.stderr)
    p = [mpf(0)] * (n + 1); s = mpf(1) / 8
    for k, v in enumerate(c):
        for i in range(k + 1):
            p[i] += v * binomial(k, i) * (-s)**(k - i)
    out += array('CENTRE', [float(v) for v in p], 'erf(x) = y: x/y in powers of y².')
    write(d, 'ErfInverseTable', out)

def shifted(f, a, b, n, at):
    """Coefficients of the interpolant of degree n on [a, b] in powers of x - at."""
    from mpmath import binomial
    c, w = fit(f, a, b, n)
    s = (mpf(a) + b) / 2 - at
    p = [mpf(0)] * (n + 1)
    for k, v in enumerate(c):
        for i in range(k + 1):
            p[i] += v * binomial(k, i) * (-s)**(k - i)
    print('shifted', nstr(w, 3), file=sys.stderr)
    return p

def bessel_table(d):
    from mpmath import besseli
    out = head('BesselTable', 'e^(−x)·I₀(x) and e^(−x)·I₁(x) on eight pieces of each octave from 1/2 to 64.')
    for n in (0, 1):
        out += piecewise('I%d' % n, lambda x: exp(-x) * besseli(n, x), octaves(-1, 6), 'I%d' % n)
    write(d, 'BesselTable', out)

def exp_integral_table(d):
    from mpmath import e1, ei, findroot
    out = head('ExpIntegralTable', 'e^x·E₁(x) and e^(−x)·Ei(x) on eight pieces of each octave up to 64, and Ei about its zero.')
    out += piecewise('E1', lambda x: exp(x) * e1(x), octaves(-2, 6), 'E₁, from 1/4')
    out += piecewise('EI', lambda x: exp(-x) * ei(x), octaves(-1, 6), 'Ei, from 1/2')
    x0 = findroot(ei, mpf('0.3725074107813666'))
    def g(x):
        t = x - x0
        if abs(t) < mpf(10)**-25: return exp(x0) / x0
        return ei(x) / t
    c, w = fit(g, mpf(1) / 4, mpf(1) / 2, 24)
    print('zero of ei', nstr(w, 3), split(x0), file=sys.stderr)
    out += array('ZERO', [float(v) for v in c], 'Ei(x)/(x − x0) in powers of x − 3/8 on [1/4, 1/2].')
    write(d, 'ExpIntegralTable', out)

def zeta_table(d):
    from mpmath import zeta, euler
    out = head('ZetaTable', 'The zeta function of Riemann: by its Laurent series about 1 and by pieces.')
    g = lambda s: zeta(s) - 1 / (s - 1) if abs(s - 1) > mpf(10)**-20 else euler
    out += array('LAURENT', [float(v) for v in shifted(g, -1, 3, 32, 1)], 'ζ(s) − 1/(s − 1) in powers of s − 1 for s from −1 to 3.')
    h = lambda s: (zeta(s) - 1) * mpf(2)**s
    out += piecewise('FAR', h, octaves(1, 5, 4), '(ζ(s) − 1)·2^s on four pieces of each octave from 2 to 32', 16)
    write(d, 'ZetaTable', out)

def log_entries():
    """c = 1/(1 + j/256) rounded to nine bits, j = 0 … 256, and −log c in two parts, the first a multiple of 2^-42.
    Beside 2, c is 1/2, so that logarithms near 0 are made of what is left only."""
    out = []
    for j in range(257):
        c = mpf(256 if j == 255 else round(512 / (1 + mpf(j) / 256))) / 512
        v = -log(c)
        hi = mp.nint(v * 2**42) / 2**42
        out += [float(c), float(hi), float(v - hi)]
    return out

def log_table(d):
    write(d, 'LogTable', head('LogTable', 'What logarithms by a table need.') + array('LOG', log_entries(), 'c near 1/(1 + j/256) and −log c in two parts, the first a multiple of 2⁻⁴², j = 0 … 256.', 3))

def gamma_prefix_table(d):
    from mpmath import gamma, rgamma, loggamma
    out = head('GammaPrefixTable', 'What Γ adds to the prefix of the incomplete gamma functions.')
    out += piecewise('SCALE', lambda a: a**a * exp(-a) / gamma(a + 1), octaves(0, 4), 'aᵃe⁻ᵃ/Γ(a + 1) on eight pieces of each octave from 1 to 16', 11)
    flat, worst = [], 0
    for j in range(16):
        p, w = fit(lambda a: rgamma(1 + a), mpf(j) / 16, mpf(j + 1) / 16, 8)
        worst = max(worst, w)
        h, l = split(p[0]); flat += [h, l] + [float(v) for v in p[1:]]
    print('reciprocal', float(log(worst, 2)), file=sys.stderr)
    out += array('RECIPROCAL', flat, '1/Γ(1 + a) on sixteen pieces of [0, 1]: a pair and the powers 1 … 8 of the distance from the centre.', 5)
    out += piecewise('LOG_GAMMA', loggamma, octaves(1, 4)[6:], 'log Γ on eight pieces of each octave, from 3.5 to 16', 11)
    out += array('ERFCX', [float(v) for v in shifted(lambda x: exp(x * x) * erfc(x), 0, mpf(1) / 4, 13, 0)], 'exp(x²)·erfc(x) in powers of x for 0 <= x <= 1/4.')
    write(d, 'GammaPrefixTable', out)

def direct_table(d):
    from mpmath import gamma
    out = head('DirectTable', 'Functions that need no exponential: erf on [1/2, 8), Γ on [1, 2).')
    out += piecewise('ERF', erf, octaves(-1, 3), 'erf on eight pieces of each octave from 1/2 to 8', 12)
    out += piecewise('GAMMA', gamma, octaves(0, 1), 'Γ on eight pieces of [1, 2)', 12)
    write(d, 'DirectTable', out)

def rows(name, f, first, last, per, what):
    """Equal pieces of [first, last), per of them for each unit: for each the pair of the centre and eleven coefficients."""
    out, worst = [], 0
    for j in range(first * per, last * per):
        p, w = fit(f, mpf(j) / per, mpf(j + 1) / per, 11)
        worst = max(worst, w)
        out += [*split(p[0]), *(float(v) for v in p[1:])]
    print(name, float(log(worst, 2)), file=sys.stderr)
    return ['    static final int %s_FROM = %d, %s_PER = %d;' % (name, first, name, per)] + array(name, out, what, 13)

def phi_table(d):
    f = lambda x: erfc(-x / sqrt(mpf(2))) / 2
    write(d, 'PhiTable', head('PhiTable', 'Φ on [−9, 9) by [Rows].') + rows('PHI', f, -9, 9, 16, 'Φ on pieces of length 1/16.'))

def gamma_rows(d):
    from mpmath import gamma
    write(d, 'GammaRows', head('GammaRows', 'Γ on [2, 32) by [Rows].') + rows('GAMMA', gamma, 2, 32, 8, 'Γ on pieces of length 1/8.'))

ALL = dict(exp=exp_table, log=log_table, prefix=gamma_prefix_table, erf=erf_table, inverse=inverse_table, bessel=bessel_table, expint=exp_integral_table, zeta=zeta_table, direct=direct_table, phi=phi_table, gamma=gamma_rows)
for name in sys.argv[2:] or ALL:
    ALL[name](sys.argv[1])
