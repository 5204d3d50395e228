package org.jonum.stat.regression;

/// Estimates of the covariance of coefficients that hold where variances differ: C·(Σ gᵢ·wᵢ²·eᵢ²·xᵢxᵢᵀ)·C with C = (XᵀWX)⁻¹ and residuals eᵢ
/// (White 1980; MacKinnon, White 1985).
public enum Sandwich {
    /// g = 1: White's own.
    HC0,
    /// g = n/(n − p).
    HC1,
    /// g = 1/(1 − h) with the leverage h.
    HC2,
    /// g = 1/(1 − h)²: close to the jackknife; the best in small samples.
    HC3;

    double factor(double leverage, double n, double df) {
        return switch (this) {
            case HC0 -> 1;
            case HC1 -> n / df;
            case HC2 -> 1 / (1 - leverage);
            case HC3 -> 1 / ((1 - leverage) * (1 - leverage));
        };
    }
}
