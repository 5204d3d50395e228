package org.jonum.special;

/// The real branches of Lambert's W: the solutions of w·e^w = x.
///
/// {@snippet :
/// double w = LambertW.w0(1);                     // w == 0.5671432904097838
/// double v = LambertW.wm1(-0.1);                 // v == -3.577152063957297
/// }
/// NaN gives NaN. Near the branch point −1/e by the series in p = √(2(e·x + 1)), elsewhere by Halley's method, with the
/// last residual w·e^w − x formed with 60 bits (Corless, Gonnet, Hare, Jeffrey & Knuth, On the Lambert W function, 1996).
public final class LambertW {
    /// 1/e in two parts.
    private static final double INVERSE_E = 0.36787944117144233, INVERSE_E_LO = -1.2428753672788363e-17;
    private static final double E = 2.718281828459045;
    /// The coefficients μ of W = Σ μ_k p^k about the branch point, μ₀ = −1, μ₁ = 1, by the recurrence (4.23) of the paper.
    private static final double[] MU = branchSeries(26);

    private LambertW() {
    }

    /// The branch with w >= −1.
    ///
    /// **Error** below 1.5 ulp.
    ///
    /// @param x at least −1/e; the double next to −1/e counts as that
    /// @return w, NaN for x below −1/e
    public static double w0(double x) {
        double t = (x + INVERSE_E) + INVERSE_E_LO;
        if (!(t > 0)) return x == -INVERSE_E ? -1 : Double.NaN;
        if (t < 0.015) return nearBranch(Math.sqrt(2 * E * t));
        if (Math.abs(x) < 1e-9) return x - x * x;
        if (x > 1e290) return x == Double.POSITIVE_INFINITY ? x : byLogarithm(Math.log(x));
        double l = Math.log1p(x), w = x < 3 ? l * (1 - Math.log1p(l) / (2 + l)) : start(Math.log(x));
        return refined(w, x);
    }

    /// The branch with w <= −1.
    ///
    /// **Error** below 1.5 ulp.
    ///
    /// @param x from −1/e to 0; the double next to −1/e counts as that
    /// @return w; −∞ at 0, NaN outside
    public static double wm1(double x) {
        double t = (x + INVERSE_E) + INVERSE_E_LO;
        if (!(t > 0) || !(x <= 0)) return x == -INVERSE_E ? -1 : Double.NaN;
        if (x == 0) return Double.NEGATIVE_INFINITY;
        if (t < 0.015) return nearBranch(-Math.sqrt(2 * E * t));
        double l = Math.log(-x);
        if (x > -1e-280) return byLogarithm(l);
        return refined(x < -0.1 ? nearBranch(-Math.sqrt(2 * E * t)) : start(l), x);
    }

    /// log x − log log x + …, for both branches.
    private static double start(double l) {
        double m = Math.log(Math.abs(l));
        return l - m + m / l * (1 + (m - 2) / (2 * l));
    }

    /// w + log abs(w) = l by Newton's method.
    private static double byLogarithm(double l) {
        double w = start(l);
        for (int i = 0; i < 3; i++) w -= (w + Math.log(Math.abs(w)) - l) * w / (1 + w);
        return w;
    }

    private static double refined(double start, double x) {
        double w = start;
        for (int i = 0; i < 3; i++) {
            double e = Math.exp(w);
            w -= halley(w, w * e - x, e);
        }
        return w - halley(w, PairExp.expTimesPlus(w, 0, w, 0, -x, 0), Math.exp(w));
    }

    private static double halley(double w, double f, double e) {
        return f / (e * (w + 1) - (w + 2) * f / (2 * w + 2));
    }

    private static double nearBranch(double p) {
        double s = 0;
        for (int k = MU.length - 1; k >= 2; k--) s = (s + MU[k]) * p;
        return -1 + (p + s * p);
    }

    private static double[] branchSeries(int terms) {
        double[] mu = new double[terms], alpha = new double[terms];
        mu[0] = -1;
        mu[1] = 1;
        alpha[0] = 2;
        alpha[1] = -1;
        for (int k = 2; k < terms; k++) {
            for (int j = 2; j < k; j++) alpha[k] += mu[j] * mu[k + 1 - j];
            mu[k] = (k - 1.0) / (k + 1) * (mu[k - 2] / 2 + alpha[k - 2] / 4) - alpha[k] / 2 - mu[k - 1] / (k + 1);
        }
        return mu;
    }
}
