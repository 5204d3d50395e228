package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// Σ j^(−s) over k < j ≤ n, n finite or not, by the formula of Euler and Maclaurin (Abramowitz & Stegun 23.1.30) from both ends:
/// a sum of positive parts, so that it keeps its digits for every k and n.
final class PowerSum {
    /// B_2j/(2j)!, j = 1 … 10.
    private static final double[] BERNOULLI = {1 / 12.0, -1 / 720.0, 1 / 30240.0, -1 / 1209600.0, 1 / 47900160.0,
        -691 / 1307674368000.0, 1 / 74724249600.0, -3617 / 10670622842880000.0, 43867 / 5109094217170944000.0,
        -174611 / 802857662698291200000.0};
    private static final double SHORT = 40, COARSE = 0x1p52;
    /// From here on a sum to infinity is an integral.
    private static final double INTEGRAL = 1e20;

    private PowerSum() {
    }

    /// The sum; for infinite n, s > 1.
    static double between(double s, double k, double n) {
        double v = sum(s, k, n, 1);
        if (k > INTEGRAL && n == Double.POSITIVE_INFINITY) return Math.exp(logBetween(s, k, n));
        return v > 1e-280 || !(k < n) ? v
                : Wide.scaledExp(sum(s, k, n, k + 1), Wide.times(DoubleDouble.log(k + 1), -s)); // its terms are below the range
    }

    /// Its logarithm, also where the sum underflows.
    static double logBetween(double s, double k, double n) {
        if (!(k < n)) return Double.NEGATIVE_INFINITY;
        if (k > INTEGRAL && n == Double.POSITIVE_INFINITY) return (1 - s) * Math.log(k) - Math.log(s - 1);
        double v = sum(s, k, n, 1);
        return v > 1e-290 ? Math.log(v) : Math.log(sum(s, k, n, k + 1)) - s * Math.log(k + 1);
    }

    /// Σ (j/c)^(−s).
    private static double sum(double s, double k, double n, double c) {
        double reach = n - k <= SHORT ? n + 1 : Math.ceil(10 + 1.5 * Math.abs(s)), sum = 0, error = 0, w = k + 1;
        double lost = 1 - (w - k); // beyond 2⁵³ k + 1 is rounded
        if (w >= COARSE && w < reach) // w + 1 may be w: a geometric series
            return power(w, c, s) * Math.exp(-s / w * lost)
                    * (Math.expm1(-s / w * (n - k)) / Math.expm1(-s / w));
        for (; w < reach && w <= n; w++) {
            double term = power(w, c, s), next = sum + term;
            error += DoubleDouble.sumError(sum, term, next);
            if (next == sum && s > 0) return sum + error;
            sum = next;
        }
        if (w > n) return sum + error;
        if (lost != 0) w = k; // then from k on, without its term
        double left = power(w, c, s), right = n == Double.POSITIVE_INFINITY ? 0 : power(n, c, s);
        double ends = 0.5 * (lost == 0 ? right + left : right - left) + left * slopes(s, w)
                - (right == 0 ? 0 : right * slopes(s, n));
        return sum + (error + (ends + integral(s, w, n, left, right)));
    }

    /// (j/c)^(−s), where the error of j/c does not grow s times.
    private static double power(double j, double c, double s) {
        return c == 1 ? Math.pow(j, -s) : Math.exp(-s * Math.log1p((j - c) / c));
    }

    /// Σ B_2j/(2j)!·s(s + 1)…(s + 2j − 2)/x^(2j−1).
    private static double slopes(double s, double x) {
        double factor = s / x, v = 0;
        for (int j = 1; j <= BERNOULLI.length; j++) {
            v += BERNOULLI[j - 1] * factor;
            factor *= (s + (2 * j - 1)) / x * ((s + 2 * j) / x);
        }
        return v;
    }

    /// ∫ x^(−s) dx from w to n, of which `left` and `right` are the integrand at the ends.
    private static double integral(double s, double w, double n, double left, double right) {
        if (n == Double.POSITIVE_INFINITY) return left * w / (s - 1);
        double l = Math.log1p((n - w) / w), z = (1 - s) * l;
        return Math.abs(z) > 1 ? (n * right - w * left) / (1 - s) : left * w * l * Logs.exprel(z);
    }

    /// Σ j^(−s)·log j over 1 ≤ j ≤ n.
    static double logarithms(double s, double n) {
        double sum = 0, w = 2, reach = n <= 400 ? n + 1 : 200;
        for (; w < reach && w <= n; w++) {
            double term = Math.pow(w, -s) * Math.log(w);
            if (sum + term == sum && s > 1) return sum;
            sum += term;
        }
        if (w > n) return sum;
        double left = Math.pow(w, -s), log = Math.log(w);
        double rest = log * integral(s, w, n, left, n == Double.POSITIVE_INFINITY ? 0 : Math.pow(n, -s))
                + left * w * second(s, w, n) + ends(s, w, left);
        if (n < Double.POSITIVE_INFINITY) {
            double right = Math.pow(n, -s);
            rest += right * Math.log(n) - ends(s, n, right);
        }
        return sum + rest;
    }

    /// Half of f = x^(−s)·log x, with −f′/12 and f‴/720.
    private static double ends(double s, double x, double power) {
        double l = Math.log(x), third = s * (s + 1) * (s + 2) * l - (3 * s * s + 6 * s + 2);
        return power * (0.5 * l + (s * l - 1) / (12 * x) - third / (720 * x * x * x));
    }

    /// ∫ t^(−s)·log t dt from 1 to n/w.
    private static double second(double s, double w, double n) {
        if (n == Double.POSITIVE_INFINITY) return 1 / ((s - 1) * (s - 1));
        double l = Math.log1p((n - w) / w), z = (1 - s) * l;
        if (Math.abs(z) > 1) return l * l * (Math.exp(z) * (z - 1) + 1) / (z * z);
        double v = 0, t = 1;
        for (int k = 0; k < 20; k++) {
            v += t / (k + 2);
            t *= z / (k + 1);
        }
        return l * l * v;
    }
}
