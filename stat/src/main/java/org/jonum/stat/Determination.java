package org.jonum.stat;

/// The coefficient of determination R²: how much of the variance of values their estimates explain.
///
/// {@snippet :
/// double r2 = Determination.of(new double[] {1.5, 2, 2.5}, new double[] {1, 2, 3});      // r2 == 0.75
/// }
public final class Determination {
    private Determination() {
    }

    /// R² = 1 − Σ(y − ŷ)²/Σ(y − ȳ)².
    ///
    /// @param estimates the ŷ
    /// @param values    as many values y
    /// @return at most 1; below 0 where the mean would have been a better estimate; NaN or −∞ if the values are all the same
    /// @throws IllegalArgumentException if there are none, or the lengths differ
    public static double of(double[] estimates, double[] values) {
        Samples.pairs("Determination.of", estimates, values);
        return about(estimates, values, Deviations.of(values));
    }

    /// R² of weighted values.
    ///
    /// @param estimates the ŷ
    /// @param values    as many values y
    /// @param weights   one for each
    /// @return at most 1
    /// @throws IllegalArgumentException if there are none, or the lengths differ
    public static double of(double[] estimates, double[] values, Weights weights) {
        Samples.pairs("Determination.of", estimates, values);
        weights.requireSize("Determination.of", values.length);
        return about(estimates, values, Deviations.of(values, weights));
    }

    private static double about(double[] estimates, double[] values, Deviations d) {
        double unexplained = d.mean(i -> {
            double e = CentralSums.unit(values[i] - estimates[i], d.exponent);
            return e * e;
        });
        return 1 - unexplained / d.moment(2);
    }

    /// R₀² = 1 − Σ(y − ŷ)²/Σy², for estimates that go through the origin.
    ///
    /// @param estimates the ŷ
    /// @param values    as many values y
    /// @return at most 1
    /// @throws IllegalArgumentException if there are none, or the lengths differ
    public static double throughOrigin(double[] estimates, double[] values) {
        Samples.pairs("Determination.throughOrigin", estimates, values);
        double unit = Means.rootMeanSquare(values);
        return 1 - Sums.sum(values.length, i -> {
            double e = (values[i] - estimates[i]) / unit;
            return e * e;
        }) / values.length;
    }
}
