package org.jonum.stat.regression;

import java.util.Arrays;

/// How much each observation weighs in a fit.
///
/// @param leverage     h: the part of its own response in the value fitted, between 0 and 1
/// @param standardized residuals over their standard errors, e/(σ·√(1 − h)); NaN where h = 1
/// @param studentized  the same with the σ of a fit without the observation: t with n − p − 1 degrees of freedom
/// @param cook         Cook's distances (Cook 1977): how far coefficients move without the observation
public record Influence(double[] leverage, double[] standardized, double[] studentized, double[] cook) {
    /// From leverages and residuals over σ (times √w).
    static Influence of(double[] h, double[] scaled, int p, double df) {
        int n = h.length;
        double[] standardized = new double[n], studentized = new double[n], cook = new double[n];
        for (int i = 0; i < n; i++) {
            double left = 1 - h[i];
            if (left < 1e-13) left = 0; // all of the value fitted is its own
            standardized[i] = left == 0 ? Double.NaN : scaled[i] / Math.sqrt(left);
            double s = standardized[i] * standardized[i];
            studentized[i] = standardized[i] * Math.sqrt((df - 1) / Math.max(0, df - s));
            cook[i] = s * h[i] / (left * p);
        }
        return new Influence(h, standardized, studentized, cook);
    }

    /// {@return the largest leverage and distance}
    @Override
    public String toString() {
        return "Influence[" + cook.length + " observations, largest leverage " + largest(leverage)
                + ", largest distance of Cook " + largest(cook) + "]";
    }

    private static double largest(double[] x) {
        return Arrays.stream(x).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
    }
}
