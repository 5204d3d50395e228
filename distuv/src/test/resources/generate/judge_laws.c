/* Judges what the laws say at random parameters and points, as judge_laws.py does, by quadruple precision: some thousand points
 * a second, for runs of 10^5.
 *
 *     gcc -O2 -o judge_laws judge_laws.c -lquadmath -lm
 *     judge_laws FOLDER SECONDS Law ...
 *
 * reads FOLDER/Law.tsv of RandomPoints, prints the largest errors in ulp with their places, and adds lines to FOLDER/errors.tsv: law
 * and function, points, largest error, that below which 99.9 % lie. Tails are double-exponential quadratures outwards from the
 * point, series, or sums of positive terms; the logarithm of the smaller tail is computed, and has some 70 bits at least. Parameters and
 * arguments are doubles, taken exactly. The error of a quantile is that of the probability there, divided by density and ulp, and by the
 * condition number where that is above one. */
#include <math.h>
#include <quadmath.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef __float128 q;
#define PI M_PIq
#define INFQ HUGE_VALQ

typedef struct {
    q f, lc, ls, c, s; /* log density, logarithms of both tails, tails; c = -1: no value */
} R;

static const R NONE = {0, 0, 0, -1, -1};
static const char *label;

static double P(const char *name) {
    size_t n = strlen(name);
    for (const char *s = strchr(label, '[') + 1; s; s = strstr(s, ", ") ? strstr(s, ", ") + 2 : NULL)
        if (!strncmp(s, name, n) && s[n] == '=') return strtod(s + n + 1, NULL);
    fprintf(stderr, "no %s in %s\n", name, label);
    exit(1);
}

static R tails(q f, q lt, int lower) { /* from the logarithm of one tail */
    if (lt > 0) lt = 0;
    q t = expq(lt), o = -expm1q(lt), lo = t < 0.5Q ? log1pq(-t) : logq(o);
    return lower ? (R) {f, lt, lo, t, o} : (R) {f, lo, lt, o, t};
}

static R both(q f, q lc, q ls) {
    if (ls < -1) lc = log1pq(-expq(ls)); /* of a probability near 1 its logarithm has lost what the other one has */
    else if (lc < -1) ls = log1pq(-expq(lc));
    return (R) {f, lc, ls, expq(lc), expq(ls)};
}

static q log1mexp(q x) { /* log(1 - e^x), x < 0 */
    return x > -0.7Q ? logq(-expm1q(x)) : log1pq(-expq(x));
}

/* ------------------------------------------------------------------------------------------------------ quadrature */
typedef q (*Fn)(q, const q *);

/* log of the integral of exp(g(w)) over w > 0, g(0) = 0, g falling: w = s exp(t - exp(-t)), trapezoid */
static q outward_h(Fn g, const q *v, double h) {
    double s = 1;
    for (int i = 0; i < 400 && g((q) s, v) < -1; i++) s /= 2;
    for (int i = 0; i < 400 && g((q) s, v) > -1 && s < 1e250; i++) s *= 2;
    q sum = 0;
    for (int side = 0; side < 2; side++) {
        int small = 0;
        for (int k = side ? 1 : 0; small < 3 && k < 20000; k++) {
            q t = (side ? -k : k) * (q) h, e = expq(-t), w = s * expq(t - e), f = expq(g(w, v)) * w * (1 + e);
            sum += f;
            small = f < 1e-32Q * sum ? small + 1 : 0;
        }
    }
    return logq(sum * h);
}

static q outward(Fn g, const q *v) {
    return outward_h(g, v, 1.0 / 32);
}

static q half_log_2pi(void) {
    return logq(2 * PI) / 2;
}

/* ------------------------------------------------------------------------------------------------------ functions */
static q logerfc(q z) {
    if (z < 90) return logq(erfcq(z));
    q t = 1, s = 1, y = 1 / (2 * z * z);
    for (int n = 1; n < 60 && fabsq(t) > 1e-36Q; n++) {
        t *= -(2 * n - 1) * y;
        s += t;
    }
    return -z * z + logq(s / (z * sqrtq(PI)));
}

static q logPhi(q z) {
    return logerfc(-z / M_SQRT2q) - M_LN2q;
}

static q mills(q z) { /* (1 - Phi)/phi */
    return expq(logPhi(-z) + z * z / 2 + half_log_2pi());
}

static R normal(q f, q z) {
    return both(f, z > 1 ? log1pq(-expq(logPhi(-z))) : logPhi(z), z < -1 ? log1pq(-expq(logPhi(z))) : logPhi(-z));
}

static q gamma_upper_g(q w, const q *v) { return v[0] * w - v[1] * expm1q(w); }
static q gamma_lower_g(q w, const q *v) { return -v[0] * w - v[1] * expm1q(-w); }

/* tails of the standard gamma law with log density of log x being a lx - x - lgamma(a) */
static R gamma_law(q f, q a, q x, q lx) {
    q lead = a * lx - x - lgammaq(a), v[2] = {a, x};
    if (x >= a && (x >= 1 || a >= 1)) return tails(f, lead + outward(gamma_upper_g, v), 0);
    if (a > 300) return tails(f, lead + outward(gamma_lower_g, v), 1);
    q s = 1, t = 1;
    for (int n = 1; n < 4000 && t > 1e-36Q * s; n++) {
        t *= x / (a + n);
        s += t;
    }
    return tails(f, a * lx - x - lgammaq(a + 1) + logq(s), 1);
}

static R swap(R r) {
    return (R) {r.f, r.ls, r.lc, r.s, r.c};
}

static q beta_g(q w, const q *v) { return -v[0] * w - v[1] * log1pq(v[2] * expm1q(-w)); }

static q remainder_g(q x) { /* log gamma less Stirling's leading terms, x >= 1000 */
    q z = 1 / (x * x);
    return (1 / 12.0Q - z * (1 / 360.0Q - z * (1 / 1260.0Q - z * (1 / 1680.0Q - z * (1 / 1188.0Q - z * 691 / 360360.0Q))))) / x;
}

static q lbeta(q a, q b) {
    if (a > b) return lbeta(b, a);
    if (b < 1000 || a > b / 8) return lgammaq(a) + lgammaq(b) - lgammaq(a + b);
    q r = a / b, n = a + b, l = log1pq(r) - r; /* what is nearly the same in both large terms is left out */
    if (r < 0.01Q) {
        l = 0;
        for (int k = 24; k > 1; k--) l = (k % 2 ? 1 : -1) / (q) k + r * l;
        l *= r * r;
    }
    return lgammaq(a) - (a * logq(b) + (n - 0.5Q) * l + r * (a - 0.5Q) + (remainder_g(n) - remainder_g(b)));
}

static R beta_law(q f, q a, q b, q x, q y, q lx, q ly) {
    q n = a + b, lead = a * lx + b * ly - lbeta(a, b);
    int lower = a * y >= b * x;
    if (lower ? a < 0.5Q : b < 0.5Q) { /* the tail falls slowly: series, or the other tail */
        q z = lower ? x : y, d = lower ? b : a;
        if (d < 0.5Q ? z > 0.5Q : n * z >= 1 || z > 0.5Q) lower = !lower;
    } else if (a < 0.5Q && lower == 0 && b >= 0.5Q && n * x < 1 && x <= 0.5Q) {
        lower = 1;
    } else if (b < 0.5Q && lower == 1 && a >= 0.5Q && n * y < 1 && y <= 0.5Q) {
        lower = 0;
    }
    q c = lower ? a : b, z = lower ? x : y;
    if (c >= 0.5Q) {
        q v[3] = {c, n, z};
        return tails(f, lead + outward_h(beta_g, v, 1.0 / 32), lower);
    }
    q s = 1, t = 1;
    for (int k = 0; k < 6000 && t > 1e-36Q * s; k++) {
        t *= (n + k) / (c + 1 + k) * z;
        s += t;
    }
    return tails(f, lead - logq(c) + logq(s), lower);
}

/* ------------------------------------------------------------------------------------------------------ laws */
static R Normal(q x) {
    q s = P("sd"), z = (x - P("mean")) / s;
    return normal(-z * z / 2 - logq(s) - half_log_2pi(), z);
}

static R LogNormal(q x) {
    q s = P("logSd"), z = (logq(x) - P("logMean")) / s;
    return normal(-z * z / 2 - logq(x) - logq(s) - half_log_2pi(), z);
}

static R Exponential(q x) {
    q s = P("scale"), z = x / s;
    return tails(-z - logq(s), -z, 0);
}

static R Laplace(q x) {
    q s = P("scale"), z = (x - P("location")) / s;
    return tails(-fabsq(z) - logq(2 * s), -fabsq(z) - M_LN2q, z < 0);
}

static R logistic(q f, q z) { /* z the logit of the cdf */
    return both(f, z > 0 ? -log1pq(expq(-z)) : z - log1pq(expq(z)), z < 0 ? -log1pq(expq(z)) : -z - log1pq(expq(-z)));
}

static R Logistic(q x) {
    q s = P("scale"), z = (x - P("location")) / s;
    return logistic(-fabsq(z) - logq(s) - 2 * log1pq(expq(-fabsq(z))), z);
}

static q logratio(q x, q s) { return fabsq(x - s) < s / 2 ? log1pq((x - s) / s) : logq(x) - logq(s); }

static R LogLogistic(q x) {
    q b = P("shape"), z = b * logratio(x, P("scale"));
    return logistic(logq(b) - logq(x) - fabsq(z) - 2 * log1pq(expq(-fabsq(z))), z);
}

static R maxima(q f, q w) { /* cdf exp(-e^w) */
    q e = expq(w);
    return both(f, -e, e < 1e-4000Q ? w : log1mexp(-e));
}

static R Gumbel(q x) {
    q s = P("scale"), z = (x - P("location")) / s;
    return maxima(-z - expq(-z) - logq(s), -z);
}

static R Frechet(q x) {
    q a = P("shape"), s = P("scale"), d = x - P("location"), l = logratio(d, s);
    return maxima(logq(a) - logq(s) - (1 + a) * l - expq(-a * l), -a * l);
}

static R GeneralizedExtremeValue(q x) {
    q s = P("scale"), k = P("shape"), z = (x - P("location")) / s, w = k ? -log1pq(k * z) / k : -z;
    return maxima((1 + k) * w - expq(w) - logq(s), w);
}

static R GeneralizedPareto(q x) {
    q s = P("scale"), k = P("shape"), z = (x - P("location")) / s, w = k ? -log1pq(k * z) / k : -z;
    return tails((1 + k) * w - logq(s), w, 0);
}

static R Pareto(q x) {
    q a = P("shape"), l = a * logratio(x, P("minimum"));
    return tails(logq(a) - logq(x) - l, -l, 0);
}

static R Lomax(q x) {
    q a = P("shape"), s = P("scale"), l = log1pq(x / s);
    return tails(logq(a) - logq(s) - (a + 1) * l, -a * l, 0);
}

static R Weibull(q x) {
    q k = P("shape"), s = P("scale"), l = logratio(x, s), h = expq(k * l);
    q f = logq(k) - logq(s) + (k - 1) * l - h;
    return h < 1e-4000Q ? both(f, k * l, -h) : tails(f, -h, 0);
}

static R Cauchy(q x) {
    q s = P("scale"), z = (x - P("location")) / s;
    q f = -logq(PI) - logq(s) - log1pq(z * z);
    return both(f, logq(atan2q(1, -z) / PI), logq(atan2q(1, z) / PI));
}

static R Rayleigh(q x) {
    q s = P("scale"), z = x / s;
    return tails(logq(z) - logq(s) - z * z / 2, -z * z / 2, 0);
}

static R Levy(q x) {
    q s = P("scale"), d = x - P("location"), r = sqrtq(s / (2 * d));
    return both(logq(s / (2 * PI)) / 2 - r * r - logq(d) * 3 / 2, logerfc(r), logq(erfq(r)));
}

static R FoldedNormal(q x) {
    q m = fabs(P("location")), s = P("scale"), a = (x - m) / s, b = (x + m) / s;
    q f = -a * a / 2 + log1pq(expq((a * a - b * b) / 2)) - logq(s) - half_log_2pi();
    q u = logPhi(-a) + log1pq(expq(logPhi(-b) - logPhi(-a)));
    q h = x / s; /* P(-b < Z < a) */
    if (u < -1) return tails(f, u, 0);
    /* 2 phi(m/s) * integral of cosh: Phi(a) - Phi(-b), loses at most what h/1e-10 does */
    if (h > 1e-12Q * 1) {
        q A = a, B = -b; /* Phi(a) - Phi(-b), both below zero perhaps */
        q la = logPhi(A), lb = logPhi(B);
        q rel = (B < -50 || h * (fabsq(B) + 1) < 1e-6Q) ? 0 : 1;
        if (rel || lb - la < -1e-10Q) return tails(f, la + log1mexp(lb - la), 1);
    }
    q z = m / s, y = h * h, t = 1 + y * (z * z - 1) / 6 + y * y * (z * z * (z * z - 6) + 3) / 120
            + y * y * y * (((z * z - 15) * z * z + 45) * z * z - 15) / 5040; /* by Hermite polynomials, for small h */
    return h * (z + 1) < 1e-5Q ? tails(f, logq(2 * h * t) - z * z / 2 - half_log_2pi(), 1) : NONE;
}

static R Uniform(q x) {
    q a = P("lower"), b = P("upper"), w = b - a;
    return both(-logq(w), logq((x - a) / w), logq((b - x) / w));
}

static R LogUniform(q x) {
    q a = P("lower"), b = P("upper"), w = logratio(b, a);
    return both(-logq(x) - logq(w), logq(logratio(x, a) / w), logq(logratio(b, x) / w));
}

static R Triangular(q x) {
    q a = P("lower"), c = P("mode"), b = P("upper"), w = b - a;
    if (x <= c) return tails(logq(2 * (x - a) / w / (c - a)), logq((x - a) * (x - a) / w / (c - a)), 1);
    return tails(logq(2 * (b - x) / w / (b - c)), logq((b - x) * (b - x) / w / (b - c)), 0);
}

static R Arcsine(q x) {
    q u = x - P("lower"), v = P("upper") - x, a = sqrtq(u), b = sqrtq(v);
    return both(-logq(PI) - logq(u) / 2 - logq(v) / 2, logq(atan2q(a, b) * 2 / PI), logq(atan2q(b, a) * 2 / PI));
}

static q between(q a, q b) { /* log(Phi(b) - Phi(a)), a < b, in the lower half or around 0 */
    if (a > 0) return between(-b, -a);
    if (b <= 0 || b < 1 && -a > b) {
        q la = logPhi(a), lb = logPhi(b);
        return lb + log1mexp(la - lb);
    }
    return log1pq(-expq(logPhi(a)) - expq(logPhi(-b)));
}

static R TruncatedNormal(q x) {
    q m = P("location"), s = P("scale"), a = (P("lower") - m) / s, b = (P("upper") - m) / s, z = (x - m) / s;
    q w = between(a, b);
    return both(-z * z / 2 - logq(s) - half_log_2pi() - w, between(a, z) - w, between(z, b) - w);
}

static R Kumaraswamy(q x) {
    q a = P("a"), b = P("b"), l = x > 0.5Q ? log1pq(x - 1) : logq(x), w = log1mexp(a * l);
    q f = logq(a) + logq(b) + (a - 1) * l + (b - 1) * w;
    if (a * l < -9000) return both(f, logq(b) + a * l, -b * expq(a * l));
    return tails(f, b * w, 0);
}

static R Beta(q x) {
    q a = P("alpha"), b = P("beta"), y = 1 - x, lx = x > 0.5Q ? log1pq(-y) : logq(x), ly = log1pq(-x);
    return beta_law((a - 1) * lx + (b - 1) * ly - lbeta(a, b), a, b, x, y, lx, ly);
}

static R FisherF(q x) {
    q m = P("df1"), n = P("df2"), t = m * x + n, u = m * x / t, v = n / t, lu = -log1pq(n / (m * x)), lv = -log1pq(m * x / n);
    return beta_law(m / 2 * lu + n / 2 * lv - logq(x) - lbeta(m / 2, n / 2), m / 2, n / 2, u, v, lu, lv);
}

static R StudentT(q x) {
    q n = P("df"), s = P("scale"), t = (x - P("location")) / s, r = t * t / n;
    q f = -(n + 1) / 2 * log1pq(r) - logq(n) / 2 - lbeta(n / 2, 0.5Q) - logq(s);
    q u = 1 / (1 + r), w = r > 1 ? 1 / (1 + 1 / r) : r / (1 + r), lu = -log1pq(r), lw = -log1pq(1 / r);
    if (t == 0) return both(f, -M_LN2q, -M_LN2q);
    R h = beta_law(f, n / 2, 0.5Q, u, w, lu, lw); /* c: both outer tails */
    return tails(f, h.lc - M_LN2q, t < 0);
}

static R gammalike(q a, q y, q ly, q jacobian, int falling) {
    R r = gamma_law((a - 1) * ly - y - lgammaq(a) + jacobian, a, y, ly);
    return falling ? swap(r) : r;
}

static R Gamma(q x) {
    q s = P("scale");
    return gammalike(P("shape"), x / s, logq(x / s), -logq(s), 0);
}

static R ChiSquared(q x) { return gammalike(P("df") / (q) 2, x / 2, logq(x / 2), -M_LN2q, 0); }
static R Chi(q x) { return gammalike(P("df") / (q) 2, x * x / 2, 2 * logq(x) - M_LN2q, logq(x), 0); }

static R Maxwell(q x) {
    q s = P("scale"), z = x / s;
    return gammalike(1.5Q, z * z / 2, 2 * logq(z) - M_LN2q, logq(x) - 2 * logq(s), 0);
}

static R InverseGamma(q x) {
    q s = P("scale");
    return gammalike(P("shape"), s / x, logq(s / x), logq(s) - 2 * logq(x), 1);
}

static R Nakagami(q x) {
    q m = P("shape"), w = P("spread"), y = x * x * m / w;
    return gammalike(m, y, logq(y), logq(2 * m / w) + logq(x), 0);
}

static R InverseGaussian(q x) {
    q m = P("mean"), l = P("shape"), r = sqrtq(l / x), a = r * (x / m - 1), b = r * (x / m + 1);
    q phi = -a * a / 2 - half_log_2pi(), f = (logq(l / (2 * PI)) - 3 * logq(x)) / 2 - a * a / 2;
    if (a < 0) return tails(f, phi + logq(mills(-a) + mills(b)), 1);
    q h = 2 * r, c = r * x / m, n = mills(c), fall = 1 - c * n; /* -mills' in the middle, and its second derivative */
    if (h * (1 + c) < 1e-6Q) return tails(f, phi + logq(h * (fall - h * h / 24 * (2 * -fall + c * (n - c * fall)))), 0);
    return tails(f, phi + logq(mills(a) - mills(b)), 0);
}

static q skew_g(q w, const q *v) { /* log of phi(h + w) Phi(-a(h + w)) relative to w = 0 */
    return -w * (v[1] + w / 2) + logPhi(-v[0] * (v[1] + w)) - v[2];
}

static R SkewNormal(q x) {
    q s = P("scale"), z = (x - P("location")) / s, a = P("shape");
    q f = M_LN2q + logPhi(a * z) - z * z / 2 - half_log_2pi() - logq(s);
    int turned = a < 0;
    if (turned) z = -z, a = -a;
    q h = fabsq(z), v[3] = {a, h, logPhi(-a * h)};
    q g = M_LN2q + v[2] - h * h / 2 - half_log_2pi() + outward(skew_g, v);
    R r = z < 0 ? tails(f, g, 1) : tails(f, M_LN2q + logPhi(-h) + log1mexp(g - M_LN2q - logPhi(-h)), 0);
    return turned ? swap(r) : r;
}

static R VonMises(q x) {
    q k = P("concentration"), d = x - P("mean"), D = fabsq(d), ln;
    if (k < 100) {
        q t = 1, s = 1, y = k * k / 4;
        for (int j = 1; j < 2000 && t > 1e-36Q * s; j++) s += t *= y / ((q) j * j);
        ln = logq(2 * PI * s) - k;
    } else {
        q t = 1, s = 1;
        for (int j = 1; j < 100 && t > 1e-36Q * s; j++) s += t *= (2 * j - 1) * (q) (2 * j - 1) / (8 * k * j);
        ln = logq(2 * PI / k) / 2 + logq(s);
    }
    q sh = sinq(D / 2), f = -2 * k * sh * sh - ln, end = PI - D, sd = sinq(D), cd = cosq(D);
    if (end <= 0) return NONE;
    /* where the exponent has fallen by 90 */
    q to = end, c = 90 / k;
    q top = sh * sh + c / 2;
    if (top < 1) to = 2 * asinq(sqrtq(top)) - D;
    if (to > end) to = end;
    q sum = 0;
    int n = 0;
    for (int side = 0; side < 2; side++)
        for (int i = side, small = 0; small < 3 && i < 3000; i++) { /* tanh-sinh on 0 ... to */
            q t = (side ? -i : i) / 32.0Q, u = PI / 2 * sinhq(t), w = to / (1 + expq(-2 * u));
            q sw = sinq(w / 2), cw = cosq(w / 2);
            q g = expq(-2 * k * sw * (sd * cw + cd * sw)) * to * PI / 4 * coshq(t) / (coshq(u) * coshq(u));
            sum += g;
            n++;
            small = g < 1e-33Q * sum ? small + 1 : 0;
        }
    return tails(f, f + logq(sum / 32), d < 0);
}

static R Kolmogorov(q x) {
    q c = 0, f = 0, y = x * x;
    if (x < 1.2Q) {
        q a = PI * PI / (8 * y);
        for (int k = 1; k < 40; k += 2) { /* relative to the first term */
            q t = expq(-(q) (k * k - 1) * a);
            c += t;
            f += t * (2 * k * k * a - 1);
        }
        q l = logq(2 * PI) / 2 - logq(x) - a;
        return tails(l - logq(x) + logq(f), l + logq(c), 1);
    }
    for (int k = 1; k < 40; k++) {
        q t = expq(-2 * (q) (k * k - 1) * y) * (k % 2 ? 1 : -1);
        c += t;
        f += t * k * k;
    }
    return tails(-2 * y + logq(8 * x * f), -2 * y + logq(2 * c), 0);
}

/* ------------------------------------------------------------------------------------------------------ non-central laws */
/* Poisson mixtures of tails of gamma laws of shape a + j at x, or of beta laws of shapes a + j and b: two neighbours differ by
 * d_j = x^(a+j) e^-x/Gamma(a+j+1), or x^(a+j) y^b Gamma(a+j+b)/(Gamma(a+j+1) Gamma(b)). */
typedef struct { q h, a, b, x, y, lx, ly; int beta; } Mix;

static q log_step(const Mix *m, q j) {
    q c = m->a + j;
    return m->beta ? c * m->lx + m->b * m->ly + lgammaq(c + m->b) - lgammaq(c + 1) - lgammaq(m->b)
            : c * m->lx - m->x - lgammaq(c + 1);
}

static q log_tail(const Mix *m, q j, int kind) { /* 0 lower, 1 upper, 2 density of log x, or of the logit */
    q c = m->a + j;
    if (kind == 2) return log_step(m, j) + logq(c);
    if (c == 0) return kind ? -INFQ : 0;
    R r = m->beta ? beta_law(0, c, m->b, m->x, m->y, m->lx, m->ly) : gamma_law(0, c, m->x, m->lx);
    return kind ? r.ls : r.lc;
}

static q log_poisson(q h, q j) { return j * logq(h) - h - lgammaq(j + 1); }

static q mixture(const Mix *m, int kind) {
    if (m->h == 0) return log_tail(m, 0, kind);
#define TERM(j) (log_poisson(m->h, j) + log_tail(m, j, kind))
    double lo = -1, hi = 1;
    while (TERM(hi + 1) > TERM(hi) && hi < 1e14) hi *= 2;
    while (hi - lo > 1) {
        double j = floor((lo + hi) / 2);
        if (TERM(j + 1) > TERM(j)) lo = j;
        else hi = j;
    }
    double peak = hi, from, to, w;
    q top = TERM(peak);
    for (w = 1; TERM(floor(peak + w)) > top - 80; w *= 1.5);
    to = floor(peak + w);
    for (w = 1; peak > w && TERM(floor(peak - w)) > top - 80; w *= 1.5);
    from = fmax(0, floor(peak - w));
    if (to - from > 4e6) return nanq("");
    int up = kind != 0;
    double j = up ? from : to;
    q lF = log_tail(m, peak, kind), lp = log_poisson(m->h, peak), F = expq(log_tail(m, j, kind) - lF);
    q p = expq(log_poisson(m->h, j) - lp), d = expq(log_step(m, up ? j : j - 1) - lF), s = 0;
    for (; up ? j <= to : j >= from; j += up ? 1 : -1) {
        q c = m->a + j;
        if (kind == 2) {
            s += p * d * c;
            d *= m->x / (c + 1) * (m->beta ? c + m->b : 1);
            p *= m->h / (j + 1);
        } else if (up) {
            s += p * F;
            F += d;
            d *= m->x / (c + 1) * (m->beta ? c + m->b : 1);
            p *= m->h / (j + 1);
        } else {
            s += p * F;
            F += d; /* d_{j-1}; then d_{j-2} = d_{j-1} (a+j-1)/x */
            d *= (c - 1) / m->x / (m->beta ? c - 2 + m->b : 1);
            p *= j / m->h;
        }
    }
    return lp + lF + logq(s);
}

static R mixed(const Mix *m, q jacobian) {
    q f = mixture(m, 2), c = mixture(m, 0), s = mixture(m, 1);
    if (isnanq(f) || isnanq(c) || isnanq(s)) return NONE;
    if (c < -M_LN2q) return tails(f + jacobian, c, 1);
    return tails(f + jacobian, s, 0);
}

static R NoncentralChiSquared(q x) {
    Mix m = {(q) P("noncentrality") / 2, (q) P("df") / 2, 0, x / 2, 0, logq(x / 2), 0, 0};
    return mixed(&m, -logq(x));
}

static R NoncentralBeta(q x) {
    Mix m = {(q) P("noncentrality") / 2, P("alpha"), P("beta"), x, 1 - x, x > 0.5Q ? log1pq(x - 1) : logq(x), log1pq(-x), 1};
    return mixed(&m, -logq(x) - log1pq(-x));
}

static R NoncentralF(q x) {
    q d1 = P("df1"), d2 = P("df2"), z = d1 * x / d2;
    Mix m = {(q) P("noncentrality") / 2, d1 / 2, d2 / 2, z / (1 + z), 1 / (1 + z), -log1pq(1 / z), -log1pq(z), 1};
    return mixed(&m, -logq(x));
}

/* T = (Z + delta)/S, nu S^2 chi-squared: integrals over u = log S, of density exp(nu u - nu e^(2u)/2) times a constant, by the trapezoid rule */
static q student_g(q u, q n, q t, q d, int kind) {
    q e = expq(u), z = t * e - d, g = n * u - n * e * e / 2;
    return g + (kind == 2 ? u - z * z / 2 - half_log_2pi() : logPhi(kind ? -z : z));
}

static q student(q n, q t, q d, int kind) {
    double at = 0;
    q top = -INFQ;
    for (double u = -60; u < 6; u += 0.25) {
        q g = student_g(u, n, t, d, kind);
        if (g > top) top = g, at = u;
    }
    for (double step = 0.125; step > 1e-7; step /= 2)
        for (int i = -1; i <= 1; i += 2) {
            q g = student_g(at + i * step, n, t, d, kind);
            if (g > top) top = g, at = at + i * step;
        }
    double r = 1e-7, l = 1e-7;
    while (student_g(at + r, n, t, d, kind) > top - 80) r *= 1.3;
    while (student_g(at - l, n, t, d, kind) > top - 80) l *= 1.3;
    double h = fmin(l, r) / 60;
    if (l / h > 40000) return nanq("");
    q s = 0;
    for (double k = -ceil(l / h); k * h < r; k++) s += expq(student_g(at + (q) k * h, n, t, d, kind) - top);
    return top + logq(s * h) + M_LN2q + n / 2 * logq(n / 2) - lgammaq(n / 2);
}

static R NoncentralT(q x) {
    q n = P("df"), d = P("noncentrality"), f = student(n, x, d, 2), c = student(n, x, d, 0), s = student(n, x, d, 1);
    if (isnanq(f) || isnanq(c) || isnanq(s)) return NONE;
    return c < -M_LN2q ? tails(f, c, 1) : tails(f, s, 0);
}

/* ------------------------------------------------------------------------------------------------------ counts */
static R Poisson(q k) {
    q m = P("mean");
    return swap(gamma_law(k * logq(m) - m - lgammaq(k + 1), k + 1, m, logq(m)));
}

static R Bernoulli(q k) {
    q p = P("probability");
    return k == 1 ? both(logq(p), 0, -INFQ) : both(log1pq(-p), log1pq(-p), logq(p));
}

static R Geometric(q k) {
    q p = P("probability"), l = log1pq(-p);
    return tails(logq(p) + k * l, (k + 1) * l, 0);
}

static q lchoose(q n, q k) { return lgammaq(n + 1) - lgammaq(k + 1) - lgammaq(n - k + 1); }

static R Binomial(q k) {
    q n = P("trials"), p = P("probability"), lp = logq(p), lr = log1pq(-p), f = lchoose(n, k) + k * lp + (n - k) * lr;
    return k == n ? both(f, 0, -INFQ) : swap(beta_law(f, k + 1, n - k, p, 1 - p, lp, lr));
}

static R NegativeBinomial(q k) {
    q r = P("size"), p = P("probability"), lp = logq(p), lr = log1pq(-p);
    return beta_law(lgammaq(k + r) - lgammaq(k + 1) - lgammaq(r) + r * lp + k * lr, r, k + 1, p, 1 - p, lp, lr);
}

static R DiscreteUniform(q k) {
    q a = P("lower"), b = P("upper"), n = b - a + 1;
    return both(-logq(n), logq((k - a + 1) / n), logq((b - k) / n));
}

/* tails from the mass f at k by v(j) = mass(j)/mass(j-1); the smaller one; near 1 the mass itself too */
typedef q (*Ratio)(q j, const q *v);

static q sum_up(Ratio r, const q *v, q k, q hi) { /* mass(j)/mass(k) over j > k */
    q t = 1, s = 0;
    int n = 0;
    for (q j = k + 1; j <= hi; j += 1) {
        t *= r(j, v);
        s += t;
        if (t < 1e-33Q * s) break;
        if (++n > 300000) return nanq("");
    }
    return s;
}

static q sum_down(Ratio r, const q *v, q k, q lo) { /* over j < k */
    q t = 1, s = 0;
    int n = 0;
    for (q j = k; j > lo; j -= 1) {
        t /= r(j, v);
        s += t;
        if (t < 1e-33Q * s) break;
        if (++n > 300000) return nanq("");
    }
    return s;
}

static R summed(q f, Ratio r, const q *v, q k, q lo, q hi) {
    q down = sum_down(r, v, k, lo), up = sum_up(r, v, k, hi);
    if (isnanq(down) || isnanq(up)) return NONE;
    if (f > -0.5Q) f = -log1pq(down + up);
    if (k == hi) return both(f, 0, -INFQ);
    return up > 1 + down ? tails(f, f + log1pq(down), 1) : tails(f, f + logq(up), 0);
}

static q hypergeometric_ratio(q j, const q *v) { return (v[1] - j + 1) * (v[2] - j + 1) / (j * (v[0] - v[1] - v[2] + j)); }

static R Hypergeometric(q k) {
    q N = P("population"), K = P("successes"), n = P("draws"), v[3] = {N, K, n};
    q f = lchoose(K, k) + lchoose(N - K, n - k) - lchoose(N, n);
    return summed(f, hypergeometric_ratio, v, k, fmaxq(0, n + K - N), fminq(n, K));
}

static q beta_binomial_ratio(q j, const q *v) { return (v[0] - j + 1) * (j - 1 + v[1]) / (j * (v[0] - j + v[2])); }

static R BetaBinomial(q k) {
    q n = P("trials"), a = P("alpha"), b = P("beta"), v[3] = {n, a, b};
    return summed(lchoose(n, k) + lbeta(k + a, n - k + b) - lbeta(a, b), beta_binomial_ratio, v, k, 0, n);
}

static q hurwitz(q s, q a) { /* Euler and Maclaurin, times a^s */
    static const double top[] = {1, -1, 1, -1, 5, -691, 7, -3617, 43867, -174611, 854513, -236364091, 8553103},
            bottom[] = {6, 30, 42, 30, 66, 2730, 6, 510, 798, 330, 138, 2730, 6};
    q sum = 0, n = a;
    for (int i = 0; i < 30 && n < 60; i++, n += 1) sum += expq(-s * logq(n / a));
    q lead = expq(-s * logq(n / a)), t = lead * s / n, e = lead * (n / (s - 1) + 0.5Q);
    q fact = 2;
    for (int k = 0; k < 13; k++) {
        e += t * top[k] / bottom[k] / fact;
        t *= (s + 2 * k + 1) * (s + 2 * k + 2) / (n * n);
        fact *= (2 * k + 3) * (q) (2 * k + 4);
    }
    return sum + e;
}

static R Zeta(q k) {
    q s = P("exponent"), z = logq(hurwitz(s, 1)), u = logq(hurwitz(s, k + 1)) - s * logq(k + 1);
    if (k == 1) z = log1pq(hurwitz(s, 2) * expq(-s * M_LN2q));
    return tails(-s * logq(k) - z, u - z, 0);
}

static R Zipf(q k) {
    q s = P("exponent"), n = P("n");
    if (fabsq(s - 1) < 1e-6Q || s == 0) return NONE;
    q z = hurwitz(s, 1), u = hurwitz(s, k + 1) * expq(-s * logq(k + 1)), v = hurwitz(s, n + 1) * expq(-s * logq(n + 1));
    if (k == n) return both(n == 1 ? 0 : -s * logq(k) - logq(z - v), 0, -INFQ);
    q c = (z - u) / (z - v);
    return c < 0.5Q ? tails(-s * logq(k) - logq(z - v), logq(c), 1) : tails(-s * logq(k) - logq(z - v), logq((u - v) / (z - v)), 0);
}

static q logarithmic_g(q w, const q *v) { return -v[0] * w + v[2] - log1pq(-v[1] * expq(-w)); }

static R Logarithmic(q k) {
    q p = P("probability"), l = logq(-log1pq(-p)), v[3] = {k + 1, p, log1pq(-p)};
    q u = (k + 1) * logq(p) - log1pq(-p) + outward_h(logarithmic_g, v, 1.0 / 64);
    return tails(k * logq(p) - logq(k) - l, u - l, 0);
}

static R Skellam(q k) {
    q a = P("mean1"), b = P("mean2");
    int turned = k < 0;
    if (turned) {
        q t = a;
        a = b;
        b = t;
        k = -k;
    }
    q t = expq(k * logq(a) - lgammaq(k + 1)), sum = 0; /* mass: sum of Poisson(b; j) Poisson(a; k + j) */
    if (!(t > 1e-4000Q)) return NONE;
    for (q j = 0; sum < 1e4800Q; j += 1) {
        sum += t;
        q r = a / (j + 1 + k) * b / (j + 1);
        t *= r;
        if (r < 1 && t < 1e-35Q * sum) break;
    }
    if (sum > 1e4800Q) return NONE;
    Mix m = {b, k + 1, 0, a, 0, logq(a), 0, 0}; /* P(X1 <= X2 + k): of the upper tails at a of gamma laws with shapes k + 1 + j */
    q f = logq(sum) - a - b, le = mixture(&m, 1), gt = mixture(&m, 0);
    if (isnanq(le) || isnanq(gt)) return NONE;
    if (!turned) return le < gt ? tails(f, le, 1) : tails(f, gt, 0);
    q ge = logq(expq(gt) + expq(f)), lt = logq(expq(le) - expq(f)); /* -X <= -k is X >= k */
    return ge < -M_LN2q ? tails(f, ge, 1) : tails(f, lt, 0);
}

/* ------------------------------------------------------------------------------------------------------ judging */
typedef struct { const char *name; R (*law)(q); int count; } Law;
#define LAW(n) {#n, n, 0}
#define COUNT(n) {#n, n, 1}
static const Law LAWS[] = {LAW(Normal), LAW(LogNormal), LAW(Exponential), LAW(Laplace), LAW(Logistic), LAW(LogLogistic), LAW(Gumbel),
    LAW(Frechet), LAW(GeneralizedExtremeValue), LAW(GeneralizedPareto), LAW(Pareto), LAW(Lomax), LAW(Weibull), LAW(Cauchy), LAW(Rayleigh),
    LAW(Levy), LAW(FoldedNormal), LAW(Uniform), LAW(LogUniform), LAW(Triangular), LAW(Arcsine), LAW(TruncatedNormal), LAW(Kumaraswamy),
    LAW(Beta), LAW(FisherF), LAW(StudentT), LAW(Gamma), LAW(ChiSquared), LAW(Chi), LAW(Maxwell), LAW(InverseGamma), LAW(Nakagami),
    LAW(InverseGaussian), LAW(SkewNormal), LAW(VonMises), LAW(Kolmogorov), LAW(NoncentralChiSquared), LAW(NoncentralBeta),
    LAW(NoncentralF), LAW(NoncentralT), COUNT(Poisson), COUNT(Bernoulli), COUNT(Geometric), COUNT(Binomial), COUNT(NegativeBinomial),
    COUNT(DiscreteUniform), COUNT(Hypergeometric), COUNT(BetaBinomial), COUNT(Zeta), COUNT(Zipf), COUNT(Logarithmic), COUNT(Skellam)};

static const char *FUNCTIONS[] = {"density", "logDensity", "cdf", "sf", "logCdf", "logSf", "quantile", "isf", "quantileLog", "isfLog"};
static double *errors[10], worst[10];
static long n_errors[10];
static char places[10][700];

static void see(int f, double e, const char *where, double x, double got, q should) {
    if (!errors[f]) errors[f] = malloc(sizeof(double) * 2000000);
    if (n_errors[f] >= 2000000) return;
    if (isnan(e)) e = INFINITY;
    errors[f][n_errors[f]++] = e;
    if (n_errors[f] == 1 || e > worst[f]) {
        char b[60];
        quadmath_snprintf(b, sizeof b, "%.20Qg", should);
        worst[f] = e;
        snprintf(places[f], sizeof places[f], "%s at %.17g is %.17g, should be %s", where, x, got, b);
    }
}

static double ulp(double x) { return nextafter(fabs(x), INFINITY) - fabs(x); }

static double ulps(double got, q v) {
    double near = (double) v;
    if (isnan(got)) return INFINITY;
    if (isinf(near)) return isinf(got) && (got > 0) == (near > 0) || fabs(got) > 1.797e308 ? 0 : INFINITY;
    if (isinf(got)) return fabs(near) > 1.7976e308 ? 1 : INFINITY;
    return (double) (fabsq(got - v) / ulp(near));
}

static int order(const void *a, const void *b) {
    double x = *(const double *) a, y = *(const double *) b;
    return (x > y) - (x < y);
}

static double limit(const char *name, int upper) {
    static const char *whole[] = {"Normal", "Laplace", "Logistic", "Gumbel", "Cauchy", "StudentT", "SkewNormal", "NoncentralT", "Skellam"},
            *bounded[] = {"Uniform", "LogUniform", "Triangular", "Arcsine", "TruncatedNormal", "DiscreteUniform"},
            *unit[] = {"Beta", "Kumaraswamy", "Bernoulli", "NoncentralBeta"};
    for (int i = 0; i < 9; i++) if (!strcmp(name, whole[i])) return upper ? INFINITY : -INFINITY;
    for (int i = 0; i < 6; i++) if (!strcmp(name, bounded[i])) return P(upper ? "upper" : "lower");
    for (int i = 0; i < 4; i++) if (!strcmp(name, unit[i])) return upper;
    if (!strcmp(name, "Frechet") || !strcmp(name, "Levy")) return upper ? INFINITY : P("location");
    if (!strcmp(name, "Zeta") || !strcmp(name, "Logarithmic")) return upper ? INFINITY : 1;
    if (!strcmp(name, "Zipf")) return upper ? P("n") : 1;
    if (!strcmp(name, "Binomial") || !strcmp(name, "BetaBinomial")) return upper ? P("trials") : 0;
    if (!strcmp(name, "Hypergeometric"))
        return upper ? fmin(P("draws"), P("successes")) : fmax(0, P("draws") + P("successes") - P("population"));
    if (!strcmp(name, "Pareto")) return upper ? INFINITY : P("minimum");
    if (!strcmp(name, "GeneralizedExtremeValue") || !strcmp(name, "GeneralizedPareto")) {
        double k = P("shape"), e = k ? (double) (P("location") - (q) P("scale") / k) : 0;
        if (name[11] == 'P') return upper ? k < 0 ? e : INFINITY : P("location");
        return upper ? k < 0 ? e : INFINITY : k > 0 ? e : -INFINITY;
    }
    if (!strcmp(name, "VonMises")) return (double) (P("mean") + (upper ? PI : -PI));
    return upper ? INFINITY : 0;
}

/* the least power of two of ulps, from a half, within which the root is */
static double distance(const Law *law, double x, double p, char how, double lo, double hi) {
    int lower = how == 'q' || how == 'Q', logs = how == 'Q' || how == 'I';
    q target = logs ? p : logq(p), u = ulp(x);
    for (double m = 0.5; m < 1e6; m *= 2) {
        q t[2];
        for (int i = 0; i < 2; i++) {
            q y = i ? x + m * u * 1.001Q : x - m * u * 1.001Q;
            if (y <= lo) t[i] = lower ? -INFQ : 0;
            else if (y >= hi) t[i] = lower ? 0 : -INFQ;
            else {
                R r = law->law(y);
                t[i] = lower ? r.lc : r.ls;
            }
        }
        if (fminq(t[0], t[1]) <= target && target <= fmaxq(t[0], t[1])) return m;
    }
    return INFINITY;
}

static void judge_line(const Law *law, char **f, long *skipped) {
    label = f[0];
    char how = f[1][0];
    double p = strtod(f[2], NULL), x = strtod(f[3], NULL), lo = limit(law->name, 0), hi = limit(law->name, 1);
    if (!isfinite(x) || !(x >= lo && x <= hi) || !law->count && (x == lo || x == hi) || law->count && fabs(x) > 0x1p53
            || !law->count && hi - lo < 64 * ulp(hi)) {
        ++*skipped;
        return;
    }
    R r = law->law(x);
    if (r.c < 0 || isnanq(r.f) || isnanq(r.lc) || isnanq(r.ls)) {
        ++*skipped;
        return;
    }
    q v[6] = {expq(r.f), r.f, r.c, r.s, r.lc, r.ls};
    for (int i = 0; i < 6; i++) {
        if (i == 1 || i > 3 ? fabsq(v[i]) > 7e8Q || fabsq(v[i]) < 1e-300Q : v[i] < 1e-300Q || !(v[i] < 1e4000Q)) continue;
        double got = strtod(f[4 + i], NULL);
        see(i, ulps(got, v[i]), f[0], x, got, v[i]);
    }
    int lower = how == 'q' || how == 'Q', at = how == 'q' ? 6 : how == 'i' ? 7 : how == 'Q' ? 8 : 9;
    if (how == 'x') return;
    char where[500];
    snprintf(where, sizeof where, "%s of %s", f[0], f[2]);
    if (law->count) {
        if (at > 7) return;
        q t = lower ? r.c : r.s, b = lower ? t - v[0] : t + v[0];
        int ok = lower ? t >= p * (1 - 0x1p-45Q) : t <= p * (1 + 0x1p-45Q), first = x == lo || fabsq(b) < t * 0x1p-60Q;
        ok = ok && (first || (lower ? b < p * (1 + 0x1p-45Q) : b > p * (1 - 0x1p-45Q)));
        see(at, ok ? 0 : INFINITY, where, x, x, t);
        return;
    }
    if (fabs(x) < 1e-300 || fabs(x) > 1e300) return;
    q lt = lower ? r.lc : r.ls, lp = at > 7 ? (q) p : logq(p), off = 0, cond;
    /* d log t/dx = density/t */
    q slope = expq(r.f - lt);
    if (at > 7) {
        off = (lt - p) / slope;
        cond = fabsq((q) p) / slope / fabsq((q) x);
    } else {
        q t = lower ? r.c : r.s;
        off = (t - p) / v[0];
        if (v[0] < 1e-4000Q || t < 1e-4000Q) off = (lt - lp) / slope;
        cond = 1 / slope / fabsq((q) x);
    }
    double e = (double) (fabsq(off) / ulp(x) / fmaxq(1, cond));
    if (!(slope > 0) || isinfq(slope) || isnan(e)) e = INFINITY;
    if (!(e <= 2.5)) {
        double d = distance(law, x, p, how, lo, hi);
        if (d <= 1 || cond > 0) e = fmin(e, d / fmax(1, (double) cond));
    }
    see(at, e, where, x, x, off);
}

int main(int n, char **args) {
    for (int k = 3; k < n; k++) {
        const Law *law = NULL;
        for (size_t i = 0; i < sizeof LAWS / sizeof *LAWS; i++) if (!strcmp(LAWS[i].name, args[k])) law = LAWS + i;
        char path[1000];
        snprintf(path, sizeof path, "%s/%s.tsv", args[1], args[k]);
        FILE *in = fopen(path, "r");
        if (!law || !in) {
            fprintf(stderr, "no law or file %s\n", args[k]);
            continue;
        }
        static char line[4000];
        long skipped = 0;
        double end = clock() / (double) CLOCKS_PER_SEC + atof(args[2]);
        memset(n_errors, 0, sizeof n_errors);
        while (fgets(line, sizeof line, in) && clock() / (double) CLOCKS_PER_SEC < end) {
            char *f[10], *s = line;
            int m = 0;
            for (; m < 10 && s; m++) {
                f[m] = s;
                s = strchr(s, '\t');
                if (s) *s++ = 0;
            }
            if (m == 10) judge_line(law, f, &skipped);
        }
        fclose(in);
        snprintf(path, sizeof path, "%s/errors.tsv", args[1]);
        FILE *out = fopen(path, "a");
        for (int i = 0; i < 10; i++) {
            if (!n_errors[i]) continue;
            qsort(errors[i], n_errors[i], sizeof(double), order);
            double most = errors[i][(long) (0.999 * (n_errors[i] - 1))], max = errors[i][n_errors[i] - 1];
            printf("%s %s: %ld points, %.2f, 99.9 %% %.2f; %s\n", law->name, FUNCTIONS[i], n_errors[i], max, most, max > 3 ? places[i] : "");
            fprintf(out, "%s\t%s\t%ld\t%.2f\t%.2f\n", law->name, FUNCTIONS[i], n_errors[i], max, most);
        }
        fclose(out);
        printf("%s left out %ld\n", law->name, skipped);
        fflush(stdout);
    }
}
