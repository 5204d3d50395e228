package org.jonum.distuv;

import org.jonum.special.Logs;

/// Moments of the χ law beyond its mean m. With e = 1 − 2σ², which is of the order of 1/(4ν), nothing cancels: from
///
/// l = log(m²/ν) = −Σ 2(1 − 4^(−k))·B₂ₖ/(k(2k−1))·(2/ν)^(2k−1) for large ν, e = 1 + 2ν·(eˡ − 1), and below by
/// m(ν)·m(ν + 1) = ν.
final class ChiMoments {
    private static final double LARGE = 20, NOTHING = 1e-100, ROOT_HALF_PI = 1.2533141373155003;
    /// 2(1 − 4^(−k))·B₂ₖ/(k(2k−1))·2^(2k−1) for k = 2 … 8.
    private static final double[] C =
            {-1 / 12.0, 1 / 10.0, -17 / 56.0, 31 / 18.0, -691 / 44.0, 5461 / 26.0, -929569 / 240.0};

    private ChiMoments() {
    }

    /// l + 1/(2ν).
    private static double delta(double df) {
        double r = 1 / df, z = r * r, s = 0;
        for (int k = C.length - 1; k >= 0; k--) s = C[k] + z * s;
        return -s * r * z;
    }

    private static double e(double df) {
        double v = df;
        while (v < LARGE) v++;
        double d = delta(v), e = 2 * v * (d + Logs.expm1mx(d - 0.5 / v));
        for (v--; v > df - 0.5; v--) e = (1 + e * (1 - 2 * v)) / (2 * v + 1 + e);
        return e;
    }

    static double variance(double df) {
        if (df < 1e-3) { // ν − m², m small
            double m = new Chi(df).mean();
            return df - m * m;
        }
        return 0.5 * (1 - e(df));
    }

    /// m·e/σ³.
    static double skewness(double df) {
        if (df < NOTHING) return ROOT_HALF_PI / Math.sqrt(df); // E X³/√ν³
        double v = variance(df), e = df < 1e-3 ? 1 - 2 * v : e(df);
        return new Chi(df).mean() * e / (v * Math.sqrt(v));
    }

    /// 2(σ² − σ⁴ − m²e)/σ⁴, for large ν its leading terms.
    static double excessKurtosis(double df) {
        if (df < NOTHING) return 2 / df; // E X⁴/ν²
        if (df > 1e5) return 0.75 / df / df * (1 + 1.5 / df);
        double v = variance(df), e = df < 1e-3 ? 1 - 2 * v : e(df);
        return 2 * (0.25 - df * e + e * (0.5 - 0.75 * e)) / (v * v);
    }
}
