package org.jonum.distuv;

import org.jonum.special.Erf;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;

/// A tail of the non-central t law and its density, as integrals over y = log √(V/ν), whose own density is
/// C·e^(−ν/2·(e^(2y) − 1 − 2y)): with z = x·e^y − δ they are the means of Φ(±z) and of φ(z)·e^y.
///
/// Each integrand has one maximum, at y₀. With y = y₀ + log(1 + s·eᵗ/2) − s·e⁻ᵗ/2, where s is its width, it falls doubly
/// exponentially on both sides, however slowly in y, and the trapezoidal rule has some sixty terms (Takahasi & Mori 1974).
final class StudentIntegral {
    private static final double ROOT_HALF = 0.7071067811865476, ROOT_2_OVER_PI = 0.7978845608028654,
            LOG_ROOT_2PI = 0.9189385332046728;
    private static final double STEP = 0.125, NOTHING = 1e-18, WIDEST = 0.5, LARGEST = 700, LEAST = -744;
    private static final int LIMIT = 6000, SEARCH = 80;

    private final double df, delta, x, sign;
    private static final double FAR = -1e14;
    /// Of the last y: e^y, e^y − 1, e^y − 1 − y and z with the sign of the tail.
    private double w, m, excess, u;
    private double logTail, logDensity;

    private StudentIntegral(double df, double delta, double x, boolean below) {
        this.df = df;
        this.delta = delta;
        this.x = x;
        this.sign = below ? 1 : -1;
    }

    /// For log P(X ≤ x), x ≤ δ, or log P(X > x), x ≥ δ.
    static StudentIntegral tail(double df, double delta, double x, boolean below) {
        StudentIntegral f = new StudentIntegral(df, delta, x, below);
        double y = Math.max(LEAST, Math.log(f.saddle(df))), first = 0, second = -1;
        double low = Double.NEGATIVE_INFINITY, high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < SEARCH; i++) { // Newton's method for the maximum, roughly
            f.at(y);
            double q = f.sign * x * f.w, r = f.hazard(), curve = f.u < -1e4 ? 1 : r * (f.u + r);
            first = q * r - df * f.m * (f.m + 2);
            second = q * r - q * q * curve - 2 * df * f.w * f.w;
            if (first * first <= -0.05 * second) break;
            if (first > 0) low = y;
            else high = y;
            double step = second < 0 ? -first / second : Math.copySign(1, first);
            double next = y + Math.max(-2, Math.min(2, step));
            y = next > low && next < high ? next : 0.5 * (low + high);
            if (!(y > low && y < high)) break;
        }
        f.at(y);
        double max = (f.u < -1 ? Math.log(0.5 * Erf.erfcx(-f.u * ROOT_HALF)) - 0.5 * f.u * f.u
                : Math.log(StandardNormal.cdf(f.u))) - f.weight();
        f.sum(y, 1 / Math.max(Math.sqrt(Math.abs(second)), Math.abs(x * f.w)), max);
        return f;
    }

    /// For the density.
    static double logDensity(double df, double delta, double x) {
        StudentIntegral f = new StudentIntegral(df, delta, x, x <= delta);
        double y = Math.max(LEAST, Math.log(f.saddle(df + 1)));
        f.at(y);
        double q = x * f.w;
        f.sum(y, 1 / Math.sqrt(q * q + df * f.w * f.w + df + 1), y - 0.5 * f.u * f.u - f.weight());
        return f.logDensity;
    }

    double logTail() {
        return logTail;
    }

    double logDensity() {
        return logDensity;
    }

    /// (z² + ν·(e^(2y) − 1 − 2y))/2 for the e^y where it is smallest: near to −log of the tail.
    static double exponent(double df, double delta, double x) {
        double w = new StudentIntegral(df, delta, x, true).saddle(df), z = x * w - delta;
        return 0.5 * z * z + 0.5 * df * Logs.expm1mx(2 * Math.log(w));
    }

    /// Its derivative by x.
    static double exponentSlope(double df, double delta, double x) {
        double w = new StudentIntegral(df, delta, x, true).saddle(df);
        return w * (x * w - delta);
    }

    /// The positive w with (x² + ν)w² − δxw = n.
    private double saddle(double n) {
        double r = Math.hypot(x, Math.sqrt(df)), c = Math.sqrt(n) / r, b = delta * (x / r) / r;
        double h = Math.hypot(b, 2 * c);
        return b > 0 ? 0.5 * (b + h) : 2 * c * (c / (h - b));
    }

    private void at(double y) {
        if (Math.abs(y) < 0.5) {
            excess = excess(y);
            m = y + excess;
            w = 1 + m;
            u = sign * ((x - delta) + x * m);
        } else {
            w = Math.exp(y);
            m = w - 1;
            excess = m - y;
            u = sign * (x * w - delta);
        }
    }

    /// e^y − 1 − y for |y| < ½.
    private static double excess(double y) {
        double s = 1 / 1307674368000.0;
        s = s * y + 1 / 87178291200.0;
        s = s * y + 1 / 6227020800.0;
        s = s * y + 1 / 479001600.0;
        s = s * y + 1 / 39916800.0;
        s = s * y + 1 / 3628800.0;
        s = s * y + 1 / 362880.0;
        s = s * y + 1 / 40320.0;
        s = s * y + 1 / 5040.0;
        s = s * y + 1 / 720.0;
        s = s * y + 1 / 120.0;
        s = s * y + 1 / 24.0;
        s = s * y + 1 / 6.0;
        return y * y * (s * y + 0.5);
    }

    /// ν/2·(e^(2y) − 1 − 2y).
    private double weight() {
        return df * (0.5 * m * m + excess);
    }

    /// φ(u)/Φ(u).
    private double hazard() {
        return u < -1 ? ROOT_2_OVER_PI / Erf.erfcx(-u * ROOT_HALF) : StandardNormal.pdf(u) / StandardNormal.cdf(u);
    }

    /// Both integrals, relatively to e^max.
    private void sum(double top, double width, double max) {
        if (!(Math.abs(max) <= Double.MAX_VALUE)) {
            logTail = logDensity = Double.isNaN(max) ? max : Double.NEGATIVE_INFINITY;
            return;
        }
        if (max < FAR) { // what the sum adds is below the rounding of the exponents
            logTail = logDensity = max;
            return;
        }
        double s = 0.5 * Math.min(width, WIDEST), tails = 0, densities = 0;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = side < 0 ? 1 : 0; i < LIMIT; i++) {
                double e = Math.exp(side * i * STEP), a = s * e, b = s / e, y = top + Math.log1p(a) - b;
                if (!(y < LARGEST)) break;
                at(y);
                double slope = a / (1 + a) + b, f, g, fall = weight() + max;
                if (!(slope <= Double.MAX_VALUE)) break;
                if (u < -1) {
                    g = Math.exp(-0.5 * u * u - fall);
                    f = 0.5 * Erf.erfcx(-u * ROOT_HALF) * g;
                } else {
                    g = Math.exp(-fall);
                    f = g * StandardNormal.cdf(u);
                    g *= Math.exp(-0.5 * u * u);
                }
                f *= slope;
                g *= slope * w;
                tails += f;
                densities += g;
                if (f < NOTHING * tails && g < NOTHING * densities) break;
            }
        }
        double rest = max + Math.log(STEP * df * IncompleteGamma.density(0.5 * df, 0.5 * df));
        logTail = Math.min(0, Math.log(tails) + rest);
        logDensity = Math.log(densities) + (rest - LOG_ROOT_2PI);
    }
}
